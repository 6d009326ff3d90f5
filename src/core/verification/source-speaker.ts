import type { Library } from '../model/archive.ts';
import { saidBy } from '../model/attributed-to.ts';
import { isNamedIn, namesOf, type Person } from '../model/person.ts';
import type { Span } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { speechAround, type Speech } from './speech.ts';

/**
 * Whom a source names as the speaker of some words, beside those words: the speaker that the article gives (`named`), somebody
 * else (`other`), or nobody that could be told for certain (`unclear`). `nearby` is somebody else who is said to speak within two
 * sentences, where the speaker isn't named at all.
 */
export type SourceSpeaker =
  | { readonly status: 'named' }
  | { readonly status: 'unclear'; readonly nearby?: string; readonly passage?: string }
  | { readonly status: 'other'; readonly name: string; readonly passage: string };

/** What is compared: words in a source, and who speaks them in the article. */
export interface Spoken {
  readonly text: string;
  readonly passage: Span;
  readonly paragraphs: readonly Span[];
  readonly speech: readonly Speech[];
  readonly speaker: Person;
  readonly people: Library['people'];
}

/**
 * Compares the speaker of a quotation with the names that its source puts beside the words: in the narration of the same sentence,
 * in the label of a transcript, in the two sentences before and after. No pronoun and no description ("the diplomat") is taken for
 * a name.
 */
export function speakerInSource(spoken: Spoken): SourceSpeaker {
  const { text, speech, speaker, people } = spoken;
  const around = speechAround(speech, text, spoken.passage);
  if (!around || around.by === 'kind') return { status: 'unclear' };
  if (around.by === 'label') return byLabel(around.label ?? '', speaker, people);
  const { own, passage, nearby } = narrationAround(spoken, around);
  const isOwn = isNamedIn(own, speaker);
  const others = saysIn(own, people).filter((name) => !isSame(name, speaker));
  const [other] = others;
  if (other !== undefined && !saysIn(own, people).some((name) => isSame(name, speaker)))
    return isOwn && !saysOf(own, speaker)
      ? { status: 'unclear', nearby: other, passage }
      : { status: 'other', name: other, passage };
  const stranger = strangerIn(own, isOwn ? speaker : undefined);
  if (stranger !== undefined) return { status: 'unclear', nearby: stranger, passage };
  if (isOwn) return { status: 'named' };
  const refersBack = pronoun.test(own);
  const named = nearby.filter(({ narration, before }) => isNamedIn(narration, speaker) && (before || !refersBack));
  const elsewhere = nearby.flatMap((sentence) =>
    [...saysIn(sentence.narration, people), ...introducedBy(sentence.narration, people)]
      .filter((name) => !isSame(name, speaker))
      .map((name) => ({ nearby: name, passage: sentence.passage })),
  );
  // "Keller said that she liked it" after a speech is about words of her own.
  const leads = named.filter(({ before }) => before);
  if (leads.some(({ narration }) => saysOf(narration, speaker) || narration.trim().endsWith(':')) && elsewhere.length === 0)
    return { status: 'named' };
  const [first] = elsewhere;
  if (named.length === 0 && first) return { status: 'unclear', ...first };
  const officer = officerIn(own, speaker, people);
  if (officer !== undefined) return { status: 'unclear', nearby: officer, passage };
  return { status: 'unclear', ...(leads.length === 0 ? referredTo(own, nearby, speaker, people) : {}) };
}

/** Somebody else whose office "the mayor said" names, and which isn't the speaker's. */
function officerIn(own: string, speaker: Person, people: Library['people']): string | undefined {
  const office = described.exec(own)?.[1];
  if (office === undefined || holds(speaker, office)) return undefined;
  return [...people.values()].find((one) => holds(one, office))?.name;
}

function holds({ role, printed = '' }: Person, office: string): boolean {
  const own = wordsOf(`${role} ${printed}`.toLowerCase());
  return wordsOf(office.toLowerCase()).every((word) => own.includes(word));
}

/**
 * Whom "the minister said" or "she said", or nothing at all beside the words, may mean if the speaker isn't named before them:
 * somebody else who is named there.
 */
function referredTo(
  own: string,
  nearby: readonly Sentence[],
  speaker: Person,
  people: Library['people'],
): { nearby: string; passage: string } | undefined {
  const office = described.exec(own)?.[1];
  if (office === undefined && !pronoun.test(own) && /\p{L}/u.test(own)) return undefined;
  for (const { narration, passage, before } of nearby) {
    if (!before && office === undefined) continue;
    const other = [...people.values()].find((one) => one.id !== speaker.id && isNamedIn(narration, one));
    const titled = titledName.exec(narration)?.[0];
    const name = other?.name ?? titled;
    // Whose own office it is may be meant, unless the other has the same.
    const isShared =
      office !== undefined &&
      ((other && holds(other, office)) || wordsOf(titled ?? '').some((word) => isSameWord(word, office)));
    if (name !== undefined && (office === undefined || isShared || !holds(speaker, office))) return { nearby: name, passage };
  }
  return undefined;
}

function isSameWord(word: string, other: string): boolean {
  return word.toLowerCase() === other.toLowerCase();
}

/**
 * Who says something according to a narration and can't be the speaker: "a heckler shouted", if it doesn't name the speaker; if it
 * does, somebody of the speaker's ("Keller’s opponents call it").
 */
function strangerIn(own: string, named: Person | undefined): string | undefined {
  if (!named) return indefinite.exec(own)?.[1];
  const found = [...own.matchAll(relatives)].find(([phrase]) => isNamedIn(phrase, named));
  return found && !saysOf(own.replace(found[0], ' '), named) ? found[0].trim() : undefined;
}

/** Who is named in a sentence that leads to a quotation of its own: "Orlov read a statement:". */
function introducedBy(sentence: string, people: Library['people']): string[] {
  if (!sentence.trim().endsWith(':')) return [];
  return [...people.values()].filter((person) => isNamedIn(sentence, person)).map(({ name }) => name);
}

function byLabel(label: string, speaker: Person, people: Library['people']): SourceSpeaker {
  if (isLabelOf(label, speaker)) return { status: 'named' };
  if (/^(?:\p{Lu}|Question|Answer|QUESTION|ANSWER|Frage|Antwort|Moderator|MODERATOR)$/u.test(label))
    return { status: 'unclear' };
  const known = [...people.values()].find((person) => isLabelOf(label, person));
  return { status: 'other', name: known?.name ?? label, passage: `${label}:` };
}

function isLabelOf(label: string, person: Person): boolean {
  const words = wordsOf(label.toLowerCase());
  return namesOf(person).some((name) => {
    const own = wordsOf(name.toLowerCase());
    return own.length > 0 && own.every((word) => words.includes(word));
  });
}

/** A sentence of a source: what it tells itself, without what it gives as somebody's words, and all of it. */
interface Sentence {
  readonly narration: string;
  readonly passage: string;
  /** Whether it comes before the passage. */
  readonly before: boolean;
}

/** The sentence that holds a passage, and the two sentences before and after it. */
function narrationAround(
  { text, passage, paragraphs, speech }: Spoken,
  around: Speech,
): { own: string; passage: string; nearby: readonly Sentence[] } {
  const outer =
    around.depth === 0
      ? undefined
      : speech.findLast(({ start, end, depth }) => depth === around.depth - 1 && start <= around.start && around.end <= end);
  const bounds = outer ? [[outer.start, outer.end] as const] : paragraphs;
  // What is spoken at this depth is blanked out: it holds names that are spoken of.
  const narrated = blank(
    text,
    speech.filter(({ depth, by }) => depth === around.depth && by === 'marks'),
  );
  // Speech begins a sentence as a capital does.
  const divided = narrated.replaceAll('_', 'X');
  const all = bounds.flatMap((span) => attach(narrated, sentencesOf(divided, span)));
  // A sentence that is speech from end to end says nothing of who speaks.
  const sentences = all.filter(
    ([from, to]) => /\p{L}/u.test(narrated.slice(from, to)) || (from < passage[1] && passage[0] < to),
  );
  const at = sentences.findIndex(([from, to]) => from < passage[1] && passage[0] < to);
  // A quotation of several sentences is in several.
  const last = sentences.findLastIndex(([from, to]) => from < passage[1] && passage[0] < to);
  const words = (spans: readonly Span[]): Sentence[] =>
    spans.map(([from, to]) => ({
      narration: narrated.slice(from, to).replace(/_+/g, '_'),
      passage: text.slice(from, to),
      before: to <= passage[0],
    }));
  const nearby = [...sentences.slice(Math.max(0, at - reach), Math.max(0, at)), ...sentences.slice(last + 1, last + 1 + reach)];
  // What the same paragraph says counts first; where it is all speech, the paragraphs around it.
  const [from, to] = [
    bounds.findLast(([start]) => start <= passage[0])?.[0] ?? 0,
    bounds.find(([, end]) => end >= passage[1])?.[1] ?? text.length,
  ];
  const here = words(nearby.filter(([start, end]) => from <= start && end <= to)).filter(({ narration }) =>
    /\p{L}/u.test(narration),
  );
  const own = words(sentences.slice(Math.max(0, at), last + 1));
  return {
    own: own.map(({ narration }) => narration).join(' '),
    passage: own.map((sentence) => sentence.passage).join(' '),
    nearby: here.length > 0 ? here : words(nearby),
  };
}

/** How many sentences before and after a quotation are read for the name of its speaker. */
const reach = 2;

/** Blanks out stretches, with their marks, so that everything else stays at its place; the mark at the end of a sentence stays. */
function blank(text: string, speech: readonly Speech[]): string {
  let blanked = '';
  let at = 0;
  for (const { start, end } of speech) {
    if (start < at) continue;
    const words = text.slice(start, end);
    const ending = /[.!?]\s*$/.exec(words)?.[0] ?? '';
    blanked += `${text.slice(at, start - 1)}${'_'.repeat(1 + words.length - ending.length)}${ending}`;
    at = end;
  }
  return blanked + text.slice(at);
}

/** "“Is it so?” Smith asked." is one sentence: what is only an attribution belongs to the quotation before it. */
function attach(text: string, sentences: readonly Span[]): Span[] {
  const joined: [start: number, end: number][] = [];
  for (const [start, end] of sentences) {
    const last = joined.at(-1);
    const words = text.slice(start, end);
    const afterSpeech = last !== undefined && /_[.!?]["”’»“]?\s*$/.test(text.slice(last[0], last[1]));
    if (last && afterSpeech && attribution.test(words)) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

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
const described = new RegExp(`(?<!\\p{L})(?:the|der|die)\\s+((?:[\\p{L}-]+\\s+){0,2}?${officeWord})(?!\\p{L})`, 'iu');
const pronoun = new RegExp(
  `(?<!\\p{L})(?:he|she|er|sie)\\s+(?:[\\p{L}]+\\s+)?${verb}(?!\\p{L})|${verb}\\s+(?:he|she|er|sie)(?!\\p{L})`,
  'iu',
);
/** "A heckler shouted", "said one of the guests". */
const indefinite = new RegExp(
  `(?<!\\p{L})((?:a|an|one|another|some) (?:[\\p{Ll}-]+\\s){0,2}?[\\p{Ll}-]+)\\s+${verb}(?!\\p{L})`,
  'u',
);
/** "Keller’s opponents", "a friend of Keller". */
const kin =
  '(?:opponents?|critics?|supporters?|rivals?|friends?|colleagues?|lawyers?|aides?|allies|wife|husband|father|mother|brother|sister|son|daughter|predecessor|successor|enemies|neighbours?|biographers?)';
const relatives = new RegExp(`${capitals}['’]s?\\s+(?:\\p{L}+\\s+)?${kin}(?!\\p{L})|${kin}\\s+(?:of|for)\\s+${capitals}`, 'gu');
/** A name after an office or a title: "Foreign Minister Boris Orlov". */
const titledName =
  /(?<!\p{L})(?:Minister|President|Mayor|Chancellor|Secretary|Ambassador|Governor|Senator|General|Admiral|Captain|Mr|Mrs|Ms|Dr)\.?(?:\s+of\s+\p{Lu}\p{L}+)?\s+\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?/u;
const attribution = new RegExp(
  `^(?:${capitals}|[Hh]e|[Ss]he|[Tt]hey)\\s+(?:\\p{L}+ly\\s+)?${verb}(?!\\p{L})(?!\\s+(?:that|dass|que)\\s)[^_]{0,80}$`,
  'u',
);

const subjects = [
  new RegExp(`(${capitals})(?:,[^,_]{0,80},)?\\s+(?:has |had |have |also |later |then )?${verb}(?!\\p{L})`, 'gu'),
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
  new RegExp(`(?:[Aa]ccording to|[Ii]n the words of|[Ll]aut)\\s+(?:the\\s+)?(${capitals})`, 'gu'),
  new RegExp(`(?:statements?|words|remarks?|phrase|maxim|dictum) (?:by|of|from)\\s+(?:the\\s+)?(${capitals})`, 'gu'),
  new RegExp(`(${capitals})['’]s\\s+(?:statement|words|remarks?|phrase|description|view|account)`, 'gu'),
];

/** Everybody whom a narration names as saying something: known people by their names, others as they are written. */
function saysIn(narration: string, people: Library['people']): string[] {
  const written = subjects.flatMap((pattern) => [...narration.matchAll(pattern)].map((found) => nameIn(found[1] ?? '')));
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
function saysOf(narration: string, person: Person): boolean {
  return saysIn(narration, new Map([[person.id, person]])).some((name) => isSame(name, person));
}

function isSame(name: string, person: Person): boolean {
  return name === person.name || isNamedIn(name, person);
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

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
