import type { Library } from '../../model/archive.ts';
import { saidBy } from '../../model/attributed-to.ts';
import { isNamedIn, type Person } from '../../model/person.ts';
import { namesItsSubject } from './subject.ts';

/** Everybody whom a narration names as saying something: known people by their names, others as they are written. */
export function saysIn(narration: string, people: Library['people']): string[] {
  const isKnown = (run: string): boolean => [...people.values()].some((person) => isNamedIn(run, person));
  const written = [
    ...[...narration.matchAll(beforeVerb)].filter((found) => {
      const [whole, run = '', verb = ''] = found;
      const [before, after] = [narration.slice(0, found.index), narration.slice(found.index + whole.length)];
      return namesItsSubject({ before, run, verb, after, isKnown: isKnown(run) });
    }),
    ...subjects.flatMap((pattern) => [...narration.matchAll(pattern)]),
    // "Laut Gesetz" names nobody.
    ...[...narration.matchAll(accordingToGerman)].filter(([, run = '']) => /\s/u.test(run) || isKnown(run)),
  ].map(([, run]) => nameIn(run ?? ''));
  const known = saidBy(narration, people).flatMap((id) => people.get(id)?.name ?? []);
  const unknown = written.filter(
    (name): name is string => name !== undefined && ![...people.values()].some((person) => isNamedIn(name, person)),
  );
  const ofKnown = written.flatMap((name) =>
    [...people.values()].filter((person) => name && isNamedIn(name, person)).map(({ name: own }) => own),
  );
  return [...new Set([...known, ...ofKnown, ...unknown])];
}

/** Whether a narration says that a person said something, or gives the words to the person otherwise. */
export function saysOf(narration: string, person: Person): boolean {
  return saysIn(narration, new Map([[person.id, person]])).some((name) => isSame(name, person));
}

/** Whether a name is one of a person's. */
export function isSame(name: string, person: Person): boolean {
  return name === person.name || isNamedIn(name, person);
}

/** Splits a text into words. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** The name in a run of words with capitals; undefined where there are only titles and words that begin a sentence. */
function nameIn(run: string): string | undefined {
  const words = wordsOf(run);
  const proper = words.filter((word) => /^\p{Lu}/u.test(word) && !notNames.has(word.toLowerCase()));
  return proper.length === 0 ? undefined : words.filter((word) => !leading.has(word.toLowerCase())).join(' ');
}

/** Words that begin a sentence and are no part of a name. */
const leading: ReadonlySet<string> = new Set(
  'the a an in on at as but and so yet then when while he she they we i it this that earlier later'.split(' '),
);
/** Words with a capital that name nobody: pronouns, titles, offices. */
const notNames: ReadonlySet<string> = new Set([
  ...leading,
  ...`his her their its our there here who which what one some many both russian american ukrainian german french british european
  western president minister secretary chancellor premier prime foreign deputy first vice chief senior official officials spokesman spokeswoman
  spokesperson ambassador general senator mr mrs ms dr sir lord state defence defense diplomat diplomats monday tuesday wednesday
  thursday friday saturday sunday january february march april may june july august september october november december er sie wir
  es der die das он она они`.split(/\s+/),
]);

const verb =
  '(?:said|says|asked|asks|told|tells|added|adds|noted|notes|stressed|stresses|argued|argues|declared|declares|insisted|insists|warned|warns|' +
  'announced|announces|claimed|claims|explained|explains|replied|replies|answered|answers|remarked|recalled|emphasi[sz]ed|underlined|' +
  'admitted|wrote|writes|tweeted|posted|stated|states|called|calls|described|describes|reported|reports|concluded|observed|complained|continued|spoke|speaks|promised|promises|shouted|cried|yelled|whispered|joked|replied|testified|' +
  'sagte|sagt|erklärte|betonte|forderte|meinte|schrieb|nannte|warnte|fügte|antwortete|fragte|' +
  'a (?:dit|déclaré|ajouté|affirmé|expliqué|répondu|souligné|estimé|demandé|écrit)|сказал[а]?|заявил[а]?|отметил[а]?|подчеркнул[а]?)';
/** A run of words with capitals, which may be a title and a name. */
const capitals =
  "(?:ex-)?\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+(?:(?:of|de|von|van|der|al|bin|the|for|and)\\s+)?(?:ex-)?\\p{Lu}[\\p{L}\\p{M}'’-]*)*";
const officeWord =
  '(?:minister|president|mayor|chancellor|secretary|ambassador|governor|senator|general|admiral|captain|director|chairman|chairwoman|chair|spokesman|spokeswoman|spokesperson|diplomat|judge|lawyer|envoy|official|premier|commissioner|leader|negotiator|Ministerin|Minister|Sprecherin|Sprecher|Bürgermeisterin|Bürgermeister|Präsidentin|Präsident)';
/** "The minister said", "said the foreign minister", "according to the diplomat". */
export const described = new RegExp(`(?<!\\p{L})(?:the|der|die)\\s+((?:[\\p{L}-]+\\s+){0,2}?${officeWord})(?!\\p{L})`, 'iu');
/** "She said", "said she". */
export const pronoun = new RegExp(
  `(?<!\\p{L})(?:he|she|er|sie)\\s+(?:[\\p{L}]+\\s+)?${verb}(?!\\p{L})|${verb}\\s+(?:he|she|er|sie)(?!\\p{L})`,
  'iu',
);
/** "A heckler shouted", "said one of the guests". */
export const indefinite = new RegExp(
  `(?<!\\p{L})((?:a|an|one|another|some) (?:[\\p{Ll}-]+\\s){0,2}?[\\p{Ll}-]+)\\s+${verb}(?!\\p{L})`,
  'u',
);
/** "A spokesman for the Ministry said", "Ein Sprecher der Polizei sagte". */
export const indefiniteOf = new RegExp(
  `(?<!\\p{L})((?:an?|one|another) (?:[\\p{Ll}-]+\\s){0,2}?[\\p{Ll}-]+ (?:of|for|from|at|in) (?:the )?${capitals}|` +
    `(?:eine?) (?:[\\p{Ll}-]+\\s){0,3}?\\p{Lu}[\\p{L}-]+(?: (?:des|der|von|vom|aus|im|in) (?:[\\p{Ll}]+ )?${capitals})?)` +
    `(?:,[^,_]{0,80},)?\\s+${verb}(?!\\p{L})`,
  'u',
);
/** "Keller’s opponents", "a friend of Keller". */
const kin =
  '(?:opponents?|critics?|supporters?|rivals?|friends?|colleagues?|lawyers?|aides?|allies|wife|husband|father|mother|brother|sister|son|daughter|predecessor|successor|enemies|neighbours?|biographers?)';
export const relatives = new RegExp(
  `${capitals}['’]s?\\s+(?:\\p{L}+\\s+)?${kin}(?!\\p{L})|${kin}\\s+(?:of|for)\\s+${capitals}`,
  'gu',
);
/** "According to Orlov". */
export const reporter = new RegExp(`[Aa]ccording to\\s+(?:the\\s+)?(${capitals})`, 'u');
/** A name after an office or a title: "Foreign Minister Boris Orlov". */
export const titledName =
  /(?<!\p{L})(?:Minister|President|Mayor|Chancellor|Secretary|Ambassador|Governor|Senator|General|Admiral|Captain|Mr|Mrs|Ms|Dr)\.?(?:\s+of\s+\p{Lu}\p{L}+)?\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?/u;
/** A sentence that only says who speaks: "Smith asked." */
export const attribution = new RegExp(
  `^(?:${capitals}|[Hh]e|[Ss]he|[Tt]hey)\\s+(?:\\p{L}+ly\\s+)?${verb}(?!\\p{L})(?!\\s+(?:that|dass|que)\\s)[^_]{0,80}$`,
  'u',
);

/** A name before its verb: "Keller said", "Keller, who was late, said". */
const beforeVerb = new RegExp(
  `(${capitals})(?:,[^,_]{0,80},)?\\s+(?:has |had |have |also |later |then )?(${verb})(?!\\p{L})`,
  'gu',
);
const accordingToGerman = new RegExp(`[Ll]aut\\s+(${capitals})`, 'gu');

/** Other ways in which a sentence names who says something. */
const subjects = [
  new RegExp(
    `(?<!\\p{L})(?:said|says|asked|added|noted|stressed|wrote|declared|insisted|sagte|erklärte|betonte)\\s+(?:the\\s+)?(${capitals})(?=\\s*(?:[.,;:!?]|$))`,
    'gu',
  ),
  new RegExp(`quot(?:ed|es|ing)\\s+(${capitals})\\s+as`, 'gu'),
  new RegExp(`(${capitals})\\s+(?:is|was|were) quoted`, 'gu'),
  new RegExp(`(${capitals}),?\\s+who\\s+(?:\\p{L}+ly\\s+|has\\s+|had\\s+)?${verb}(?!\\p{L})`, 'gu'),
  new RegExp(`(?:heard|saw|let|had)\\s+(${capitals})\\s+(?:call|say|describe)(?!\\p{L})`, 'gu'),
  // "“…”, sagte Keller zu Beginn": after the words themselves, who follows the verb is its subject.
  new RegExp(`_[.!?]?["”»“']?,?["”»“']?\\s+${verb}\\s+(?:the\\s+)?(${capitals})`, 'gu'),
  new RegExp(`(?:[Aa]ccording to|[Ii]n the words of)\\s+(?:the\\s+)?(${capitals})`, 'gu'),
  new RegExp(`(?:statements?|words|remarks?|phrase|maxim|dictum) (?:by|of|from)\\s+(?:the\\s+)?(${capitals})`, 'gu'),
  new RegExp(`(${capitals})['’]s\\s+(?:statement|words|remarks?|phrase|description|view|account)`, 'gu'),
];
