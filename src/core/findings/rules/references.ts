import { list, rule, slip, type Wording } from './rule.ts';

/** Rules of ids and of what refers to them. */
export const referencesRules = {
  'duplicate-id': rule(
    {
      severity: 'error',
      about: 'An id is used twice where it must be unique.',
      why: 'A link to it would lead to one of the two, and nobody could tell to which.',
      toFix: '',
    },
    (p: { id: string; kind: string; first: string; scope: string }) => ({
      message: `Expected the id "${p.id}" of this ${p.kind} to be used once ${p.scope}, found it already at ${p.first}.`,
      hint: `Give one of the two another id, e.g. ${p.id}-2`,
    }),
  ),
  'unknown-person': rule(
    {
      severity: 'error',
      about: 'A person is referred to who has no file in people/.',
      why: 'The name, the office and the side beside the words come from there; nobody is quoted without them.',
      toFix: '',
    },
    (p: Reference) => unknownReference('a person', 'people', p),
  ),
  'unknown-source': rule(
    {
      severity: 'error',
      about: 'A source is referred to that has no file in sources/.',
      why: 'A statement whose source cannot be looked up is a rumour.',
      toFix: '',
    },
    (p: Reference) => unknownReference('a source', 'sources', p),
  ),
  'unknown-event': rule(
    {
      severity: 'error',
      about: 'An event is referred to that has no file in events/.',
      why: 'The timeline and the calendar would have nothing to show for it.',
      toFix: '',
    },
    (p: Reference) => unknownReference('an event', 'events', p),
  ),
  'ambiguous-name': rule(
    {
      severity: 'error',
      about: 'Two people are on record under one name.',
      why: 'A search for it would find both for one, and a reader could not tell who is meant.',
      toFix: '',
    },
    (p: { alias: string; other: string; name: string }) => ({
      message: `Expected a name that is nobody else’s, found "${p.alias}", by which ${p.name} (people/${p.other}.yml) goes too.`,
      hint: `Remove it, or write the whole name; it stays with one of the two.`,
    }),
  ),
  'unused-synonym': rule(
    {
      severity: 'warning',
      about: 'What a synonym stands for is nowhere in the content.',
      why: 'A search for it would find nothing by it.',
      toFix: '',
      needsSoundContent: true,
    },
    (p: { said: string; recorded: string }) => ({
      message: `Expected "${p.recorded}", which "${p.said}" stands for, in some text of the content; found it nowhere.`,
      hint: 'Write a word that is on record, as its texts spell it, or remove it.',
    }),
  ),
  'unused-record': rule(
    {
      severity: 'warning',
      about: 'A person or a source is on record and in no article.',
      why: 'It was forgotten, or what was to refer to it refers to another.',
      toFix: '',
      needsSoundContent: true,
    },
    (p: { kind: 'person' | 'source'; id: string }) => ({
      message: `Expected ${p.kind === 'person' ? 'somebody who speaks or is named in an article' : 'a source that an article cites'}, found "${p.id}" in none.`,
      hint:
        p.kind === 'person'
          ? `Link the name where it stands: [the name](person:${p.id}); or delete the file.`
          : `Cite it, e.g. :::note{… sources=${p.id}}; or delete the file.`,
    }),
  ),
} as const;

interface Reference {
  id: string;
  near?: string | undefined;
  known: string[];
}

function unknownReference(noun: string, folder: string, p: Reference): Wording {
  return {
    message: `Expected the id of ${noun} in ${folder}/, found "${p.id}".`,
    hint: p.near
      ? `Did you mean ${p.near}?`
      : `There ${p.known.length === 1 ? 'is' : 'are'} ${list(p.known)}; or add ${folder}/${p.id}.yml`,
    fix: slip(p, p.id),
  };
}
