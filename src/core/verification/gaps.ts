import { deniesIn } from './denial.ts';

/** A mark in a quotation where the editor left words of the source out or put words in. */
export interface Gap {
  /** The mark as it is written: "…", "[the talks]". */
  readonly mark: string;
  /** Its offset in the quotation. */
  readonly at: number;
  readonly kind: 'ellipsis' | 'brackets';
}

/** A stretch of a quotation between gaps: words of the source. */
export interface Piece {
  readonly words: string;
  readonly joined: Joined;
  /** The gaps between it and the piece before it. */
  readonly gaps: readonly Gap[];
}

/** At which ends brackets touch a piece, so that they may change a part of a word: "[w]e". */
export interface Joined {
  readonly start: boolean;
  readonly end: boolean;
}

/**
 * A gap that may change the meaning: a negation is left out or put in, brackets replace words of the source, or an ellipsis joins
 * words of two paragraphs.
 */
export interface Flaw {
  readonly gap: Gap;
  readonly kind: 'denial' | 'replaced' | 'stitched';
  /** The negation, or the words of the source that the brackets replace or the ellipsis leaves out. */
  readonly words: string;
}

/** Splits a quotation at its gaps; `last` are the gaps after the last piece. */
export function divide(words: string): { readonly pieces: readonly Piece[]; readonly last: readonly Gap[] } {
  const pieces: Piece[] = [];
  let gaps: Gap[] = [];
  let from = 0;
  const add = (to: number): void => {
    const raw = words.slice(from, to);
    // A piece may consist of marks only: they are the source’s too, and white space is not.
    if (raw.trim() === '') return;
    const joined = { start: words[from - 1] === ']' && /^\S/.test(raw), end: words[to] === '[' && /\S$/.test(raw) };
    pieces.push({ words: raw.trim(), joined, gaps });
    gaps = [];
  };
  for (const { index, 0: mark, 1: ellipsis } of words.matchAll(gap)) {
    add(index);
    gaps.push({ mark, at: index, kind: ellipsis === undefined ? 'brackets' : 'ellipsis' });
    from = index + mark.length;
  }
  add(words.length);
  return { pieces, last: gaps };
}

/** What the source has at the place of gaps, and the pieces around them. */
export interface Left {
  /** The words of the source at that place; at an end of the quotation, the rest of the word. */
  readonly text: string;
  /** The pieces before and after the gaps; undefined at the ends of the quotation. */
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
}

/**
 * Returns what may change the meaning at the gaps between two pieces; undefined if nothing does. An ellipsis may leave out
 * anything except a negation of the quoted sentence. Brackets add words; of the source they may replace only a pronoun
 * ("[Ryabkov]" for "he"), a capital ("[t]he") or an ending ("deviation[s]"). They may not contain a negation.
 */
export function flawIn(gaps: readonly Gap[], left: Left): Flaw | undefined {
  const brackets = gaps.filter(({ kind }) => kind === 'brackets');
  const [first] = gaps;
  const denying = brackets.find(({ mark }) => deniesIn(mark) !== undefined);
  if (denying) return { gap: denying, kind: 'denial', words: denying.mark };
  const denied = deniesIn(sentencesAround(left));
  if (first && denied !== undefined) return { gap: first, kind: 'denial', words: denied };
  const [bracket] = brackets;
  if (!bracket || brackets.length < gaps.length || explains(brackets, left)) return undefined;
  return { gap: bracket, kind: 'replaced', words: left.text.trim() };
}

/** Whether brackets may replace what the source has there. */
function explains(brackets: readonly Gap[], { text, before, after }: Left): boolean {
  const own = brackets
    .map(({ mark }) => mark.slice(1, -1).trim())
    .join(' ')
    .toLowerCase();
  const words = text.trim().toLowerCase();
  if (after?.joined.start) return own === words;
  if (before?.joined.end) return endings.has(own) && endings.has(words);
  return words === '' ? brackets.every(({ mark }) => isHarmless(mark)) : own === words || pointers.has(words);
}

/**
 * Whether words that an editor added where the source has nothing leave the meaning unchanged: "[sic]", names, and the small words that
 * join others ("[of the]", "[is]"). Anything else puts the editor's words into the speaker's mouth: "[reluctantly]".
 */
function isHarmless(mark: string): boolean {
  const words = mark.slice(1, -1).match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
  return words.every((word) => /^\p{Lu}/u.test(word) || joiners.has(word.toLowerCase()));
}

/** Words that name nothing and say nothing by themselves; of German those that mean nothing else in English ("die", "war"). */
const joiners: ReadonlySet<string> = new Set(
  'der das dem ein eine einen einem einer eines und oder dass von vom zu zum zur im am auf für bei beim mit aus nach ist sind wird werden wurde wurden sein ihr ihre unser unsere dieser diese dieses nun dann hier dort a an the and or that which who whom whose of to in on at for by with from as is are was were be been has have had do does did it its his her their our this these those now then here there sic'.split(
    ' ',
  ),
);

/** Returns what is left out of the sentences that are quoted in part: up to the first end of a sentence, and after the last. */
function sentencesAround({ text, before, after }: Left): string {
  const sentences = text.split(/(?=\s|$)(?<=[.!?]["'”’)\]]*)/);
  if (sentences.length === 1) return text;
  const begun = before && !/[.!?]["'”’)\]]*$/.test(before.words) ? sentences[0] : '';
  return `${begun} ${after ? sentences.at(-1) : ''}`;
}

/** An ellipsis, with or without brackets around it, or words in square brackets. */
const gap = /(\[\s*(?:…|\.{3}|\. \. \.)\s*\]|…|\.{3}|\. \. \.)|\[[^[\]]*\]/g;

/** Pronouns and the like: brackets may name what they refer to. */
const pointers: ReadonlySet<string> = new Set(
  'ich mich mir wir uns ihr euch sie er ihn ihm ihnen es das der dem dies diese dieser dieses jene jener sein seine ihre unser unsere hier dort i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that these those here there who whom whose which'.split(
    ' ',
  ),
);

/** Endings that change only the number or the tense of a word. */
const endings: ReadonlySet<string> = new Set(['', 's', 'es', 'd', 'ed', 'ing', 'en', "'s", '’s']);
