import { isId } from '../field.ts';
import { list, named, onLines, rule, slip, type Wording } from './rule.ts';

/** The rules for ids and for what refers to them. */
export const referencesRules = {
  'duplicate-id': rule(
    {
      severity: 'error',
      about: 'An id is used twice where it must be unique.',
      why: 'A link to it could lead to only one of the two, and readers could not tell to which.',
      toFix:
        'Give one of the two another id: the one that is not published yet, since links to a published id must keep working.',
      fine: 'The ids of statements, people, sources and events are unique on the whole site. Those of sections, claims, notes, terms and questions may recur in another article.',
    },
    (p: { id: string; kind: string; first: string; free: string; records?: 'first' | 'both' | undefined }) => ({
      message: `The id "${p.id}" of this ${p.kind} is already used in ${p.first}`,
      hint:
        p.records === 'both'
          ? `If it is a former id of one of the two ("formerly"), remove it there. Otherwise rename whichever of the two files has not been published, e.g. to ${p.free}.yml`
          : p.records === 'first'
            ? `If this ${p.kind} has been published and the other has not, rename that file. Otherwise give this ${p.kind} another id, e.g. ${p.free}`
            : `Give another id, e.g. ${p.free}, to whichever of the two has not been published.`,
    }),
  ),
  'unknown-person': rule(
    {
      severity: 'error',
      about: 'The content refers to a person who has no file in `people/`.',
      why: 'The name, office and side that are displayed with a statement come from that file.',
      toFix: 'Correct the id, or add the file: `people/<id>.yml`.',
    },
    (p: Reference) => unknownReference('person', 'people', p),
  ),
  'unknown-source': rule(
    {
      severity: 'error',
      about: 'The content refers to a source that has no file in `sources/`.',
      why: 'Readers must be able to look up the source of every statement.',
      toFix:
        'Correct the id, or add the file: `sources/<id>.yml`. In an article, a word that only one of its principal sources has in its id stands for the whole id until `npm run check -- --fix` writes it.',
    },
    (p: Reference) => unknownReference('source', 'sources', p),
  ),
  'unstated-source': rule(
    {
      severity: 'error',
      about:
        'A quotation, statement or claim does not say which source it is from, and its article has several principal sources, or none.',
      why: 'Readers must be able to look up every statement, and a quotation is compared with the text of its source.',
      toFix:
        'Write `source=…` between the braces, with the id of the source. If all of the article follows one source, name it in the front matter: `source: commentary`.',
    },
    (p: { what: 'quotation' | 'excerpt' | 'statement' | 'claim' | 'figure'; principalSources: readonly string[] }) =>
      p.principalSources.length > 0
        ? {
            message: `The article has several principal sources, and this ${p.what} does not say which one it is from.`,
            hint: `Write ${p.principalSources.map((source) => `source=${source}`).join(' or ')} between the braces.`,
          }
        : {
            message: `It is not stated which source this ${p.what} is from: "source" is neither in the front matter nor between the braces of the ${p.what}.`,
            hint: `If all of the article is based on one source, write its id in the front matter (source: …). Otherwise write the id of this ${p.what}’s source between the braces: source=…`,
          },
  ),
  'unknown-event': rule(
    {
      severity: 'error',
      about: 'The content refers to an event that has no file in `events/`.',
      why: 'The timeline, the map and the calendar would have nothing to show for it.',
      toFix: 'Correct the id, or add the file: `events/<id>.yml`.',
    },
    (p: Reference) => unknownReference('event', 'events', p),
  ),
  'missing-position': rule(
    {
      severity: 'warning',
      about: 'A city is not on the map of an article, since its position is not given.',
      why: 'Readers take a map for complete: a place that is missing from it looks as if nothing had happened there.',
      toFix:
        'Write the position of the city in the file of one of its events: `position: [46.2, 6.15]`, its latitude and longitude.',
      fine: 'An article none of whose cities has a position has no map, and needs no positions.',
    },
    (p: { city: string }) => ({
      message: `${p.city} has no position, so the map of the article will not show it.`,
      hint: `Add a line with the latitude and longitude of ${p.city}; for Geneva, for example, it would be position: [46.2, 6.15]`,
    }),
  ),
  'unknown-side': rule(
    {
      severity: 'error',
      about: 'A person or body is on a side, or a note gives the account of one, that `sides.yml` does not have.',
      why: 'Readers see the side next to every statement, and can search by it. A note that gives the account of a side is beside its statements.',
      toFix: 'Correct the id, add the side to `sides.yml`, or leave `side` or `account-of` out.',
    },
    (p: Reference) => {
      return { message: `There is no side "${p.id}" in sides.yml.`, hint: sideHint(p), fix: slip(p, p.id) };
    },
  ),
  'unknown-question': rule(
    {
      severity: 'error',
      about: 'A statement, claim or note is assigned to a question that its article does not have.',
      why: 'It would be missing from the page that shows side by side what is on record about each question, and its side would seem to have no answer there.',
      toFix: 'Correct the id in `on-question`, or add the question to `questions` in the front matter of the article.',
    },
    (p: Reference) => ({
      message: `This article has no question "${p.id}".`,
      hint: questionHint(p),
      fix: slip(p, p.id),
    }),
  ),
  'unanswered-question': rule(
    {
      severity: 'warning',
      about: 'No statement, claim or note of the article is assigned to one of its questions.',
      why: 'Readers would find nothing but blanks under the question. A blank is worth showing where another side, the source or a note says something.',
      toFix:
        'Name the question where the article has something on it, in a statement, a claim or a note: `on-question=…`. If the article has nothing on it, remove the question.',
      fine: 'The warning can be left while the article is being written.',
    },
    (p: { id: string }) => ({
      message: `No statement, claim or note is assigned to the question "${p.id}".`,
      hint: `If the article says nothing about this question, remove the question. Otherwise write between the braces of every statement, claim and note about it: on-question=${p.id}`,
    }),
  ),
  'shared-colour': rule(
    {
      severity: 'warning',
      about: 'Two sides have the same colour.',
      why: 'Readers could take the one for the other at a glance.',
      toFix: 'Give one of them another colour.',
      fine: 'It is fine if the two are never in the same article.',
    },
    (p: { side: string; other: string; colour: string; free: readonly string[] }) => ({
      message: `The sides "${p.side}" and "${p.other}" have the same colour, ${p.colour}.`,
      hint:
        p.free.length === 0
          ? 'All eight colours are in use. Give this side the colour of one that is never in the same article.'
          : `Give one of them a colour that is still free: ${named(p.free, 'or')}`,
    }),
  ),
  'speaks-for-itself': rule(
    {
      severity: 'error',
      about: 'Somebody is said to speak for themselves, or two for each other.',
      why: 'Readers are told on whose behalf somebody speaks; here that leads nowhere.',
      toFix: 'Remove `speaks-for` from one of them.',
    },
    (p: { ids: readonly string[] }) => ({
      message:
        p.ids.length === 1
          ? `"speaks-for" is the id of this file itself, "${p.ids[0]}"; expected the id of somebody else.`
          : `These people speak for each other in a circle: ${p.ids.join(' → ')} → ${p.ids[0]}.`,
      hint:
        p.ids.length === 1
          ? `Write the id of the person or body on whose behalf "${p.ids[0]}" speaks. If there is none, remove this line.`
          : 'Correct the line "speaks-for" in one of these files, or remove it.',
    }),
  ),
  'ambiguous-name': rule(
    {
      severity: 'error',
      about: 'An alias of a person is also a name of another person, or `printed` is a name of another person only.',
      why: 'A search for the name would find both as if they were one, and readers could not tell who is meant.',
      toFix: 'Remove the alias from one of the two files, or write a longer name that only one of them has.',
      fine: 'Two people may share a surname: an alias that is the last word of the person’s own name is not reported.',
    },
    (p: { alias: string; other: string; name: string; own: string; printed?: boolean }) =>
      p.printed
        ? {
            message: `"printed" should be a name of ${p.own}, but "${p.alias}" is a name of ${p.name} (people/${p.other}.yml).`,
            hint: `Write ${p.own}’s name as sources print it.`,
          }
        : {
            message: `The alias "${p.alias}" is also a name of ${p.name} (people/${p.other}.yml).`,
            hint: `Correct or remove the alias, or write a longer name that only ${p.own} has.`,
          },
  ),
  'unused-synonym': rule(
    {
      severity: 'warning',
      about: 'A word in `synonyms.yml` that searches are to find does not occur in the content.',
      why: 'A search that is widened to it would find nothing more.',
      toFix: 'Write a word that occurs in the content, spelled as it is there, or remove the word.',
      needsSoundContent: true,
    },
    /** `only`: the word is the only synonym, or one of several names none of which occurs. */
    (p: { said: string; recorded: string; only?: 'synonym' | 'names' | undefined }) => ({
      message:
        p.only === 'names'
          ? `None of the names that are listed here with "${p.said}" occurs in the content, nor does "${p.said}".`
          : `"${p.recorded}", which is listed as a synonym of "${p.said}", does not occur in the content.`,
      hint:
        p.only === 'names'
          ? 'Replace one of them with a name that occurs in the content, spelled as it is there, or delete the whole list of these names.'
          : `If "${p.recorded}" is misspelt, correct it. Otherwise ${p.only === 'synonym' ? `delete the whole line of "${p.said}"` : 'remove it'}.`,
    }),
  ),
  'unused-record': rule(
    {
      severity: 'warning',
      about: 'No article refers to a person, a source or an event that has a file.',
      why: 'The reference was forgotten, it names another record by mistake, or the file is a copy of another one.',
      toFix:
        'Link the name, `[the name](person:sherman)`, cite the source, or mark the words on the event, `:event[the dinner]{ref=dinner}`. Delete the file only if it was never published; links to a published one must keep working.',
      fine: 'The warning can be left while an article that will use the file is being written.',
      needsSoundContent: true,
    },
    ({ kind, id }: { kind: 'person' | 'source' | 'event'; id: string }) => {
      const [message, use] = {
        person: [
          `No article quotes or links to the person "${id}".`,
          `link the name where it occurs: [the name](person:${id})`,
        ],
        source: [`No article cites the source "${id}".`, `cite it, e.g. in a note: sources=${id}`],
        event: [
          `No article refers to the event "${id}".`,
          `mark the words about it where they occur: :event[the words]{ref=${id}}`,
        ],
      }[kind] as [string, string];
      return { message, hint: `If this file is not needed and was never published, delete it. Otherwise ${use}` };
    },
  ),
} as const;

/** What is known of a reference that leads to no record. */
interface Reference {
  readonly id: string;
  /** What is written before the id in the same word: "person:" in a link. */
  readonly before?: string | undefined;
  readonly near?: string | undefined;
  readonly known: string[];
  /** The id of which this one is a part that nothing else can mean. */
  readonly whole?: string | undefined;
  /** The id of the record that once had this one. */
  readonly now?: string | undefined;
}

function sideHint({ id, near, known }: Reference): string {
  const entry = `{id: ${isId(id) ? id : 'an-id'}, name: …, colour: red}`;
  const none = 'If no side is meant, leave it out.';
  if (known.length === 0) return `${none} Otherwise add the side to sides.yml, e.g.${onLines('sides:', `  - ${entry}`)}`;
  const meant = near ? `Did you mean "${near}"?` : `If you meant another side, write its id (${named(known, 'or')}).`;
  return `${meant} ${none} If it is a new side, add an entry to the list in sides.yml, e.g. - ${entry}`;
}

function questionHint({ id, near, known }: Reference): string {
  const entry = `{id: ${isId(id) ? id : 'an-id'}, text: …?}`;
  if (known.length === 0)
    return `If this is not about a question, delete on-question=… here. If "${id}" is a new question, add it to the front matter: questions: [${entry}]`;
  const meant = near ? `Did you mean "${near}"?` : `If you meant another question, write its id (${named(known, 'or')}).`;
  return `${meant} If "${id}" is a new question, add it to "questions" in the front matter, e.g. - ${entry}`;
}

function unknownReference(kind: string, folder: string, p: Reference): Wording {
  if (p.now !== undefined)
    return {
      message: `No ${kind} has the id "${p.id}" any more; it is a former id of "${p.now}".`,
      hint: `Write ${p.now} instead of ${p.id}`,
      fix: { from: (p.before ?? '') + p.id, to: (p.before ?? '') + p.now },
    };
  const typo = p.whole === undefined ? slip(p, p.id) : { from: p.id, to: p.whole };
  const before = p.before ?? '';
  const file = isId(p.id) ? `${folder}/${p.id}.yml with: npm run new -- ${kind} ${p.id}` : `a file in ${folder}/`;
  return {
    message: `No ${kind} has the id "${p.id}".`,
    hint: p.near
      ? `Did you mean "${p.near}"? If it is a new ${kind}, create ${file}`
      : p.known.length === 0
        ? `Create ${file}`
        : `If you meant another ${kind}, use one of the ids in ${folder}/ (${list(p.known)}). If it is a new ${kind}, create ${file}`,
    fix: typo && {
      from: before + typo.from,
      to: before + typo.to,
      // Which person is meant decides who said something.
      ...(kind === 'person' ? { byHand: true } : {}),
    },
  };
}
