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
      hint: `Change the id of the one that is not published yet, e.g. to ${p.free}`,
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
    (p: { what: 'quotation' | 'excerpt' | 'statement' | 'claim' | 'figure'; principalSources: readonly string[] }) =>
      p.principalSources.length > 0
        ? {
            message: `The article has several principal sources, and this ${p.what} does not say which one it is from.`,
            hint: `Write ${p.principalSources.map((source) => `source=${source}`).join(' or ')} between the braces.`,
          }
        : {
            message: `The article has no principal source, and this ${p.what} names no source of its own.`,
            hint: 'Write the id of its source between the braces: source=…. If all of the article follows one source, write that in the front matter instead: source: …',
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
      message: `${p.city} has no position, so the map of the article would not show it.`,
      hint: 'Add a line with the latitude and longitude of the city, e.g. position: [46.2, 6.15]',
    }),
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
            ? `Add it to sides.yml: sides: [{id: ${isId(p.id) ? p.id : 'an-id'}, name: …, colour: red}]. If there is no side, delete this line.`
            : `Use one of ${list(p.known)}. If it is a new side, add it to sides.yml. If there is none, delete this line.`,
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
      fine: 'It is fine if the two are never in the same article.',
    },
    (p: { side: string; other: string; colour: string; free: readonly string[] }) => ({
      message: `The sides "${p.side}" and "${p.other}" have the same colour, ${p.colour}.`,
      hint:
        p.free.length === 0
          ? 'All eight colours are in use. Give this side the colour of one that is never in the same article.'
          : `Give one of them a colour that is not in use (${p.free.join(', ')}), e.g. colour: ${p.free[0]}`,
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
          : `These speak for each other in a circle: ${p.ids.join(' → ')} → ${p.ids[0]}.`,
      hint:
        p.ids.length === 1
          ? 'Write the id of the person or body on whose behalf they speak. If there is none, remove this line.'
          : 'Remove the line speaks-for from one of these files.',
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
    (p: { alias: string; other: string; name: string; printed?: boolean }) =>
      p.printed
        ? {
            message: `"printed" should be a name of this person, but "${p.alias}" is a name of ${p.name} (people/${p.other}.yml).`,
            hint: 'Write the name of this person as sources print it.',
          }
        : {
            message: `The alias "${p.alias}" is also a name of ${p.name} (people/${p.other}.yml).`,
            hint: 'Remove the alias, or write a longer name that only this person has.',
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
      return { message, hint: `${use}. If this file was never published, you can delete it instead.` };
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
        : `Use one of the ids in ${folder}/ (${list(p.known)}). If it is a new ${kind}, add ${file}`,
    fix: typo && { from: (p.before ?? '') + typo.from, to: (p.before ?? '') + typo.to },
  };
}
