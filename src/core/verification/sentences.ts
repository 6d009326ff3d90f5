import type { Span } from './paragraphs.ts';

/**
 * Returns the sentences of a stretch of text, each without the white space around it: as Unicode divides them
 * (https://unicode.org/reports/tr29/#Sentence_Boundaries), except that an abbreviation ("Ms. Sherman", "the U.S. side") and a
 * question or exclamation that a verb of saying follows ("“Is it so?” he asked") do not end one.
 */
export function sentencesOf(text: string, [from, to]: Span): Span[] {
  const sentences: [start: number, end: number][] = [];
  let open = false;
  for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
    const start = from + index;
    const last = sentences.at(-1);
    const before = last ? text.slice(...last) : '';
    const isOrdinal = numbered.test(before) || (ordinal.test(before) && germanMonth.test(segment));
    if (last && (open || isOrdinal || /^\p{Ll}/u.test(segment))) last[1] = start + segment.length;
    else sentences.push([start, start + segment.length]);
    open = abbreviation.test(segment);
  }
  return sentences.flatMap(([start, end]): Span[] => {
    const words = text.slice(start, end);
    const trimmed = words.trim();
    if (trimmed === '') return [];
    const first = start + words.indexOf(trimmed);
    return [[first, first + trimmed.length]];
  });
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The number of a day before the name of a month in German: "am 8. März". */
const ordinal = /(?<!\d)\d{1,2}\.\s*$/;
/** The number before an office in German: "der 1. Bürgermeister". */
const numbered = /(?<!\p{L})(?:der|die|das|den|dem|des|zum|zur|vom)\s\d{1,2}\.\s*$/u;
const germanMonth = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;

const abbreviation =
  /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Lt|Col|Capt|Adm|Sen|Rep|Gov|Amb|St|Jr|Sr|vs|approx|e\.g|i\.e|cf|No|Nr|Art|\p{Lu}(?:\.\p{Lu})*)\.\s*$/u;
