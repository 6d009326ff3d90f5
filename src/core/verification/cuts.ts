import { deniesIn } from './denial.ts';
import type { Span } from './paragraphs.ts';
import { sentencesOf } from './sentences.ts';

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
    ...(opening ? cutsBefore(text.slice(opening[0], first)).map((cut) => ({ ...cut, sentence: text.slice(...opening) })) : []),
    ...(closing
      ? cutsAfter(text.slice(last, closing[1]), words, first <= firstLetter(text, closing[0])).map((cut) => ({
          ...cut,
          sentence: text.slice(...closing),
        }))
      : []),
  ];
}

type Bare = Omit<Cut, 'sentence'>;

function cutsBefore(lead: string): Bare[] {
  // A semicolon, a colon or a dash begins a statement of its own.
  const part = lead.split(/[;:—–]/u).at(-1) ?? '';
  const clause = part.split(coordination).at(-1) ?? '';
  const denial = deniesIn(clause);
  const earlier = deniesIn(part);
  const condition = conditionIn(part, conditions);
  if (denial !== undefined) return [{ kind: 'denial', words: denial, certain: true }];
  if (condition !== undefined) return [{ kind: 'condition', words: condition, certain: true }];
  if (earlier !== undefined) return [{ kind: 'denial', words: earlier, certain: false }];
  const inverted = inversion.exec(lead)?.[0];
  if (inverted !== undefined) return [{ kind: 'condition', words: inverted, certain: false }];
  const hedge = hedges.exec(clause)?.[0];
  if (hedge !== undefined) return [{ kind: 'hedge', words: hedge, certain: false }];
  const distant = distance.exec(clause)?.[0];
  return distant === undefined ? [] : [{ kind: 'distance', words: distant, certain: false }];
}

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
  if (condition !== undefined) return [{ kind: 'condition', words: condition, certain: rest.indexOf(condition) < 12 }];
  const limit = limits.exec(rest)?.[0];
  if (limit !== undefined) return [{ kind: 'distance', words: limit, certain: false }];
  // Of a part of a question an editor has to say what it is.
  const asked = /\?[\s\p{P}]*$/u.test(tail) && !/\?[\s\p{P}]*$/u.test(quoted);
  return asked ? [{ kind: 'question', words: '?', certain: whole }] : [];
}

/** Where a new clause with a sense of its own may begin. */
const coordination = /,\s+(?:but|and|so|yet|aber|und|mais|et|но|а)\s/iu;

const conditions =
  /(?<![\p{L}\p{N}])(?:if|unless|whether|provided|suppose|supposing|in case|wenn|falls|sofern|ob|si|если)(?![\p{L}\p{N}])/giu;
const conditionsAfter =
  /(?<![\p{L}\p{N}])(?:if|unless|provided|except|as long as|on condition|only when|wenn|falls|sofern|es sei denn|si|sauf|если)(?![\p{L}\p{N}])/giu;

/** What looks like a condition and is none: "if not alarming", "as if". */
const noCondition =
  /^(?:if (?:not|anything|any|you (?:ask me|like|will)|i may)(?![\p{L}\p{N}])|si (?:on veut|vous voulez)|provided (?:us|them|him|her|it|a|the|with)(?![\p{L}\p{N}]))/iu;
const asIf = /(?:as|even)\s+$/iu;

function conditionIn(text: string, pattern: RegExp): string | undefined {
  for (const { 0: word, index } of text.matchAll(pattern)) {
    if (!noCondition.test(text.slice(index)) && !(/^if$/i.test(word) && asIf.test(text.slice(0, index)))) return word;
  }
  return undefined;
}

const hedges =
  /(?<![\p{L}\p{N}])(?:may|might|could|perhaps|possibly|probably|presumably|allegedly|reportedly|supposedly|maybe|likely|(?:I|we) (?:think|believe|hope|guess|suppose|assume|doubt|fear)|not sure|vielleicht|vermutlich|angeblich|möglicherweise|peut-être|возможно|вероятно)(?![\p{L}\p{N}])/iu;

/** Words by which speakers keep away from what follows: it is somebody else's view, or they say that it is not so. */
const distance =
  /(?<![\p{L}\p{N}])(?:den(?:y|ies|ied)|refus(?:e|es|ed|ing) to|reject(?:s|ed|ing)?|false|untrue|wrong|absurd|a lie|fail(?:s|ed)? to|pretend(?:s|ed)?|far from|(?:he|she|they|some|people) (?:say|says|said|claim|claims|claimed|think|thinks|believe|believes)|claim(?:s|ed)? that|alleg(?:e|es|ed)|if only|falsch|bestreite[nt]?|ложь|неправда)(?![\p{L}\p{N}])/iu;

/** "Had they come, we …" is a condition without a word for it. */
const inversion = /^(?:had|were|should)\s+(?:I|we|you|he|she|it|they|the|this|that|\p{Lu}\p{L}+)\s[^,]*,/iu;

/** What follows at once and takes back a part: "only in part". */
const limits = /^only(?![\p{L}\p{N}])/iu;

function firstLetter(text: string, from: number): number {
  const at = text.slice(from).search(/[^\s\p{P}]/u);
  return at < 0 ? from : from + at;
}

/**
 * Returns the words by which a source denies that what follows was said: "denied that", "never said". They end the text.
 *
 * @param narration what the source says itself before the quotation, in the same sentence
 */
export function deniesSaying(narration: string): string | undefined {
  return denied.exec(narration)?.[0].trim();
}

const say =
  '(?:say|said|saying|call(?:ed|ing)?|describ(?:e|ed|ing)|claim(?:ed|ing)?|use|used|using|speak|spoken|write|written)';
const denied = new RegExp(
  `(?:(?<!\\p{L})(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing) to ${say}|stopped short of ${say}|(?:did|does|do|had|has|have|would|will)(?: not|n['’]t) ${say}|never ${say}|` +
    `n(?:o one|obody) (?:has |had )?${say}|(?:reject|dismiss)(?:s|es|ed|ing)? (?:the|a|any|all|that) (?:claim|charge|suggestion|idea|notion|report|allegation|accusation)s? (?:that|of)|without ${say}|rather than ${say}|bestritt|dementierte|a nié|отрицал[аи]?))(?:\\s+[\\p{L}'’]+){0,4}[\\s,:]*[\\p{P}\\s]*$`,
  'iu',
);
