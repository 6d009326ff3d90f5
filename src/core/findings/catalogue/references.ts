import { isId } from '../field.ts';
import { list, rule, slip, type Wording } from './rule.ts';

/** The rules for ids and for what refers to them. */
export const referencesRules = {
  'duplicate-id': rule(
    {
      severity: 'error',
      about: 'An id is used twice where it must be unique.',
      why: 'A link to it could lead to only one of the two, and readers could not tell to which.',
      toFix:
        'Give one of the two another id: the one that is not published yet, since links to a published id must keep working.',
      fine: 'The ids of statements, people, sources and events are unique on the whole site. Those of sections, claims, notes and terms may recur in another article.',
    },
    (p: { id: string; kind: string; first: string; free: string }) => ({
      message: `The id "${p.id}" of this ${p.kind} is already used at ${p.first}`,
      hint: `Give one of the two another id, e.g. ${p.free}`,
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
      toFix: 'Correct the id, or add the file: `sources/<id>.yml`.',
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
    (p: { what: 'quotation' | 'excerpt' | 'statement' | 'claim'; principalSources: readonly string[] }) =>
      p.principalSources.length > 0
        ? {
            message: `The article has several principal sources, and this ${p.what} does not say which one it is from.`,
            hint: `Write ${p.principalSources.map((source) => `source=${source}`).join(' or ')} between the braces.`,
          }
        : {
            message: `The article has no principal source, and this ${p.what} names no source of its own.`,
            hint: 'Write source=… between the braces, with the id of its source; or, if all of the article follows one source, add it to the front matter: source: …',
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
  'unknown-side': rule(
    {
      severity: 'error',
      about: 'A person or body is on a side that `sides.yml` does not have.',
      why: 'Readers see the side next to every statement, and can search by it.',
      toFix: 'Correct the id, add the side to `sides.yml`, or leave `side` out.',
    },
    (p: Reference) => {
      const typo = slip(p, p.id);
      return {
        message: `sides.yml has no side "${p.id}".`,
        hint: p.near
          ? `Did you mean ${p.near}?`
          : p.known.length === 0
            ? `Add it to sides.yml: sides: [{id: ${isId(p.id) ? p.id : 'an-id'}, name: …, colour: red}]; or leave side out.`
            : `Use one of ${list(p.known)}, add it to sides.yml, or leave side out.`,
        fix: typo,
      };
    },
  ),
  'shared-colour': rule(
    {
      severity: 'warning',
      about: 'Two sides have the same colour.',
      why: 'Readers could take the one for the other at a glance.',
      toFix: 'Give one of them another colour.',
      fine: 'If the two are never in one article.',
    },
    (p: { side: string; other: string; colour: string; free: readonly string[] }) => ({
      message: `The sides "${p.side}" and "${p.other}" have the same colour, ${p.colour}.`,
      hint: p.free.length === 0 ? 'There are only eight colours.' : `Not in use: ${p.free.join(', ')}`,
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
          ? `"speaks-for" of "${p.ids[0]}" names "${p.ids[0]}" itself.`
          : `These speak for each other in a circle: ${p.ids.join(' → ')} → ${p.ids[0]}.`,
      hint:
        p.ids.length === 1
          ? 'Remove this line, or name the person or body on whose behalf they speak.'
          : 'Remove speaks-for from one of them.',
    }),
  ),
  'ambiguous-name': rule(
    {
      severity: 'error',
      about: 'An alias of a person is also a name of another person, or the printed name names only another person.',
      why: 'A search for the name would find both as if they were one, and readers could not tell who is meant.',
      toFix: 'Remove the alias from one of the two files, or write a longer name that only one of them has.',
      fine: 'Two people may share a surname: an alias that is the last word of the person’s own name is not reported.',
    },
    (p: { alias: string; other: string; name: string; printed?: boolean }) =>
      p.printed
        ? {
            message: `The printed name "${p.alias}" names ${p.name} (people/${p.other}.yml), and not this person.`,
            hint: 'Write how the source prints the name of this person, or add the form that it uses: aliases: […]',
          }
        : {
            message: `The alias "${p.alias}" is also a name of ${p.name} (people/${p.other}.yml).`,
            hint: 'Remove the alias, or write a longer name that only one of the two has.',
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
    (p: { said: string; recorded: string }) => ({
      message: `"${p.recorded}", which is listed for "${p.said}", does not occur in the content.`,
      hint: `Replace "${p.recorded}" with a word that occurs in the content, or remove "${p.recorded}".`,
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
          `Link the name where it occurs: [the name](person:${id})`,
        ],
        source: [`No article cites the source "${id}".`, `Cite it, e.g. in a note: sources=${id}`],
        event: [
          `No article refers to the event "${id}".`,
          `Mark the words on it where they occur: :event[the words]{ref=${id}}`,
        ],
      }[kind] as [string, string];
      return { message, hint: `${use}. If it was never published, you can delete the file instead.` };
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
}

function unknownReference(kind: string, folder: string, p: Reference): Wording {
  const typo = slip(p, p.id);
  const file = isId(p.id) ? `${folder}/${p.id}.yml` : `a file to ${folder}/`;
  return {
    message: `No ${kind} has the id "${p.id}".`,
    hint: p.near
      ? `Did you mean ${p.near}?`
      : p.known.length === 0
        ? `Add ${file}`
        : `Use one of the ids in ${folder}/ (${list(p.known)}), or add ${file}`,
    fix: typo && { from: (p.before ?? '') + typo.from, to: (p.before ?? '') + typo.to },
  };
}
