import { deniesIn } from './denial.ts';
import type { Span } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';
import { turningWords } from './turning-words.ts';

/**
 * What was cut off beside a quotation: a denial, a condition, the mark of a question, a word that makes it less certain, or words by
 * which the speaker keeps away from it ("they claim that", "refuse to", "only in part").
 */
export type CutKind = 'denial' | 'condition' | 'question' | 'hedge' | 'distance';

/** Words of the source that were cut off at an end of a quotation, and that turn its meaning or may turn it. */
export interface Cut {
  readonly kind: CutKind;
  /** What was cut off: "not", "if", "?". */
  readonly words: string;
  /** The sentence of the source that the quotation was cut out of. */
  readonly sentence: string;
  /** Whether the meaning is turned for certain; otherwise an editor has to say. */
  readonly certain: boolean;
}

/**
 * Finds what was cut off at the ends of a quotation, as far as the sentences go that it was cut out of: "Moscow will not | deviate",
 * "We sign | if they do". At each end the first of its kind is given, and a hedge only where nothing else was cut off.
 *
 * @param within the words of one speaker that hold the passage, or else its paragraph: what is outside belongs to somebody else
 */
export function cutsAround(text: string, [start, end]: Span, within: Span): Cut[] {
  const words = text.slice(start, end);
  const first = start + (/^[\s\p{P}]*/u.exec(words)?.[0].length ?? 0);
  const last = end - (/[\s\p{P}]*$/u.exec(words)?.[0].length ?? 0);
  const sentences = sentencesOf(text, within);
  const opening = sentences.find(([from, to]) => from <= first && first < to);
  const closing = sentences.find(([from, to]) => from < last && last <= to);
  return [
    ...(opening
      ? cutsBefore(text.slice(opening[0], first), text.slice(first, last)).map((cut) => ({
          ...cut,
          sentence: text.slice(...opening),
        }))
      : []),
    ...(closing
      ? cutsAfter(text.slice(last, closing[1]), words, first <= firstLetter(text, closing[0])).map((cut) => ({
          ...cut,
          sentence: text.slice(...closing),
        }))
      : []),
  ];
}

type Bare = Omit<Cut, 'sentence'>;

function cutsBefore(lead: string, quoted: string): Bare[] {
  // A semicolon, a colon or a dash begins a statement of its own.
  const part = (lead.split(/[;:—–]/u).at(-1) ?? '').replace(aside, ' ');
  const clause = part.split(coordination).at(-1) ?? '';
  // "Because nobody came, | we left": what a clause of its own denies is not what follows it.
  const main = subordinate.test(clause) ? '' : clause;
  // "If they do not come, | we will sign": the denial is in the condition.
  const condition = conditionIn(clause, conditions);
  if (condition !== undefined)
    return [{ kind: 'condition', words: condition, certain: !relative.test(clause.slice(0, clause.indexOf(condition))) }];
  const denial = deniesIn(main);
  if (denial !== undefined) return [{ kind: 'denial', words: denial, certain: governs(main, denial, quoted) }];
  // "We had nothing, and | we built a town": what is coordinated is denied only with what both depend on.
  const earlier = main === clause && (clause.trim() !== '' || complement.test(part)) ? deniesIn(part) : undefined;
  if (earlier !== undefined) return [{ kind: 'denial', words: earlier, certain: false }];
  const inverted = inversion.exec(lead)?.[0] ?? conditionIn(part, conditions) ?? until.exec(clause)?.[0];
  if (inverted !== undefined) return [{ kind: 'condition', words: inverted.trim(), certain: false }];
  const hedge = hedges.exec(main)?.[0];
  if (hedge !== undefined) return [{ kind: 'hedge', words: hedge, certain: false }];
  const distant = distance.exec(main)?.[0];
  return distant === undefined ? [] : [{ kind: 'distance', words: distant, certain: false }];
}

/**
 * Whether a denial concerns what follows the text for certain: it is near, or a "that" leads from it to the quotation; no comma is
 * between; and it isn't that of a relative clause ("those who did not vote | left the room") or of a comparison ("I have never been |
 * prouder"), unless the quotation follows it at once.
 */
function governs(text: string, denial: string, quoted: string): boolean {
  const at = text.indexOf(denial);
  const between = text.slice(at + denial.length);
  if (between.includes(',') || comparison.test(quoted)) return false;
  if (relative.test(text.slice(0, at)) && between.trim() !== '') return false;
  return between.trim().split(/\s+/).length <= near || complement.test(between);
}

/** The most words between a denial and what it surely denies, if no "that" leads there: "I cannot thank them enough for | their work". */
const near = 3;

const complement = /(?<!\p{L})(?:that|dass|que|что)(?!\p{L})/iu;
const comparison = /^(?:more|less|better|worse|\p{L}{3,}er)\s/u;

/** A relative clause between commas, which says nothing of what follows it. */
const aside = /,\s+(?:who|whom|whose|which|where)\s[^,]*,/giu;

const relative = /(?<!\p{L})(?:who|whom|whose|which|where|welche[rs]?|qui|котор\p{L}+)\s/iu;

/** A clause before the main one, and the comma that ends it. */
const subordinate =
  /^\s*(?:(?:and|but|so|und|aber|mais|но|а)\s+)?(?:although|though|even (?:though|if)|while|since|because|as|when|after|before|once|obwohl|weil|da|nachdem|bien que|puisque|comme|хотя|поскольку|когда)\s[^,]*,(?:[^,]*,)?\s*$/iu;

function cutsAfter(tail: string, quoted: string, whole: boolean): Bare[] {
  const rest = tail.replace(/^[\s\p{P}]+/u, '').replace(/^(?:but|and|or|though|aber|mais|но)\s+/iu, '');
  const beginning =
    rest
      .split(/\s+/)
      .slice(0, 4)
      .join(' ')
      .split(/[;:—–,]/u)[0] ?? '';
  const denial = deniesIn(beginning);
  if (denial !== undefined)
    return [
      {
        kind: 'denial',
        words: denial,
        certain: beginning.startsWith(denial) && !/^(?:without|ohne|sans|без|anti|non)$/iu.test(denial),
      },
    ];
  const condition = conditionIn(rest, conditionsAfter);
  if (condition !== undefined)
    return [
      { kind: 'condition', words: condition, certain: rest.indexOf(condition) < 12 && !/^provided(?! that)/iu.test(rest) },
    ];
  const inverted =
    (modal.test(quoted) ? inversionAfter.exec(rest)?.[0] : undefined) ??
    (future.test(quoted) ? once.exec(rest)?.[0] : undefined) ??
    until.exec(rest)?.[0];
  if (inverted !== undefined) return [{ kind: 'condition', words: inverted.trim(), certain: false }];
  const limit = limits.exec(rest)?.[0] ?? orIsIt.exec(tail)?.[0].trim();
  if (limit !== undefined) return [{ kind: 'distance', words: limit, certain: false }];
  // Of a part of a question an editor has to say what it is.
  const asked = /\?[\s\p{P}]*$/u.test(tail) && !/\?[\s\p{P}]*$/u.test(quoted);
  return asked ? [{ kind: 'question', words: '?', certain: whole }] : [];
}

/** Where a new clause with a sense of its own may begin. */
const coordination = /,\s+(?:but|and|so|yet|aber|und|mais|et|но|а)\s/iu;

const conditions = turningWords('condition', 'giu');
const conditionsAfter = turningWords('conditionAfter', 'giu');
const hedges = turningWords('hedge');
/** Words by which speakers keep away from what follows: it is somebody else's view, or they say that it is not so. */
const distance = turningWords('distance');

/** What looks like a condition and is none: "if not alarming", "as if", "whether or not". */
const noCondition =
  /^(?:if (?:not|anything|any|there (?:is|was|were) (?:one|any)|you (?:ask me|like|will)|i may)(?![\p{L}\p{N}])|whether (?:or not|they like it or not)|wenn (?:auch|überhaupt)|provided (?:us|them|him|her|me|you|with|by|for)(?![\p{L}\p{N}])|except for)/iu;
const asIf = /(?:as|even|no matter|auch|selbst|als|même)\s+$/iu;

function conditionIn(text: string, pattern: RegExp): string | undefined {
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const before = text.slice(0, index);
    if (noCondition.test(text.slice(index)) || (/^(?:if|whether|wenn|ob|s)/i.test(word) && asIf.test(before))) continue;
    if (!/^provided$/i.test(word) || !asVerb.test(before)) return word;
  }
  return undefined;
}

/** "They provided maps" is no condition. */
const asVerb = /(?<!\p{L})(?:I|we|you|he|she|it|they|who|which|that|is|was|were|be|been|has|have|had|also)\s+$/iu;

const subject = '(?:I|we|you|he|she|it|they|the|this|that|\\p{Lu}\\p{L}+)';

/** "Had they come, we …" is a condition without a word for it. */
const inversion = new RegExp(`^(?:(?:and|but|so|then)\\s+)?(?:had|were|should)\\s+${subject}\\s[^,]*,`, 'iu');

/** "We would leave were the talks to fail." Only what would be can depend on it. */
const inversionAfter = new RegExp(`^(?:had|were|should)\\s+${subject}\\s`, 'iu');
const modal = /(?<!\p{L})(?:would|could|might|should)(?!\p{L})/iu;

/** "We will pay | when they deliver": what is to come depends on it. */
const once = new RegExp(`^(?:once|when|as soon as)\\s+${subject}\\s`, 'iu');
const future = /(?<!\p{L})(?:will|shall)(?!\p{L})|['’]ll(?!\p{L})/iu;

/** "Until" before anything but a time. */
const until =
  /(?<!\p{L})until\s(?!\d|(?:late|later|next|last|midnight|noon|now|then|today|tomorrow|yesterday|recently|(?:the )?(?:end|morning|evening|spring|summer|autumn|winter|season))(?!\p{L})|[A-Z])/u;

/**
 * What follows at once and takes back a part or all: "only in part", "a lie they spread", "so they say".
 */
const limits =
  /^(?:only|over my dead body|(?:weather|time|funds) permitting|(?:(?:that|this|which|it) (?:is|was)|is|was|ist|est)?\s*(?:(?:a|an|the|pure|simply|utter|complete|total|eine?|un|une)\s+)*(?:lies?|myth|falsehood|fiction|fantasy|nonsense|fabrication|untrue|false|wrong|absurd|ridiculous|propaganda|slander|rumou?r|Lüge|Märchen|Unsinn|mensonge|faux|ложь|неправда)|my \p{L}+ (?:says?|said|assures?|tells?|claims?|insists?)|(?:or )?(?:so )?(?:they|he|she|some|critics|people|opponents|our (?:critics|opponents)) (?:say|says|said|claim|claims|claimed|think|believe|would have (?:us|you) believe))(?![\p{L}\p{N}])/iu;

/** "The water is clean, | or is it". */
const orIsIt = /(?<=^[\s\p{P}]*)or (?:is|are|was|were|do|does|did|will) (?:it|we|they|he|she|you)(?!\p{L})/iu;

function firstLetter(text: string, from: number): number {
  const at = text.slice(from).search(/[^\s\p{P}]/u);
  return at < 0 ? from : from + at;
}
