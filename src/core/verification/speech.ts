import type { SourceKind } from '../model/source.ts';
import { paragraphsOf, type Span } from './paragraphs.ts';

/** A stretch of a source that it gives as somebody's own words: without the marks around it. */
export interface Speech {
  readonly start: number;
  readonly end: number;
  /** Within quotation marks, after the label of a speaker, or in a text that is somebody's words as a whole. */
  readonly by: 'marks' | 'label' | 'kind';
  /** The label: "MS SHERMAN", "Q". */
  readonly label?: string;
  /** How many other stretches in marks it is within. */
  readonly depth: number;
  /** Whether it ends where its paragraph does, without a closing mark and without going on in the next. */
  readonly unclosed?: true;
}

/**
 * Finds what a source gives as somebody's own words: within quotation marks of any script, also where each of several paragraphs
 * opens with a mark and only the last closes; in a transcript under the label of a speaker; all of a speech, post or document.
 *
 * @returns stretches in the order of the text; a nested one follows the one that it is in
 */
export function speechIn(text: string, kind: SourceKind = 'report'): Speech[] {
  const paragraphs = paragraphsOf(text);
  const whole = kind === 'speech' || kind === 'post' || kind === 'document';
  const inMarks = markedIn(text, paragraphs);
  if (whole) return [{ start: 0, end: text.length, by: 'kind', depth: 0 }, ...inMarks.map(deeper)];
  const labelled = labelledIn(text, paragraphs, kind);
  const within = (one: Speech): boolean => labelled.some(({ start, end }) => start <= one.start && one.end <= end);
  return [...labelled, ...inMarks.map((one) => (within(one) ? deeper(one) : one))].sort(
    (a, b) => a.start - b.start || a.depth - b.depth,
  );
}

/** The innermost stretch that holds a passage; marks and white space at the ends of the passage may be outside. */
export function speechAround(speech: readonly Speech[], text: string, [start, end]: Span): Speech | undefined {
  const words = text.slice(start, end);
  const first = start + (/^[\s\p{P}]*/u.exec(words)?.[0].length ?? 0);
  const last = end - (/[\s\p{P}]*$/u.exec(words)?.[0].length ?? 0);
  return speech.findLast((one) => one.start <= first && last <= one.end);
}

/**
 * The stretch that holds a passage of several paragraphs: in each of them the same person goes on to speak, under the same label or
 * in marks that are closed only in the last. It reaches from the beginning of the first to the end of the last.
 */
export function speechAcross(
  speech: readonly Speech[],
  text: string,
  [start, end]: Span,
  paragraphs: readonly Span[],
): Speech | undefined {
  const within = speechAround(speech, text, [start, end]);
  if (within) return within;
  const parts = paragraphs
    .filter(([from, to]) => from < end && start < to)
    .map(([from, to]) => ({ to, around: speechAround(speech, text, [Math.max(from, start), Math.min(to, end)]) }));
  const [first, last] = [parts[0]?.around, parts.at(-1)?.around];
  const goesOn = parts.every(
    ({ to, around }, i) =>
      around?.by === first?.by && around?.label === first?.label && (i === parts.length - 1 || around?.end === to),
  );
  return first && last && goesOn ? { ...first, end: last.end } : undefined;
}

function deeper(one: Speech): Speech {
  return { ...one, depth: one.depth + 1 };
}

/** Opening marks, and what closes each (https://www.unicode.org/charts/PDF/U2000.pdf). */
const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"',
  '”': '”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '「': '」',
  '『': '』',
};

/** Marks that are apostrophes too: an opening one without a closing one is not counted. */
const single = "'‘‚";

interface Open {
  readonly mark: string;
  readonly start: number;
}

function markedIn(text: string, paragraphs: readonly Span[]): Speech[] {
  return paragraphs.flatMap(([from, to], i) => {
    const found: Speech[] = [];
    const open: Open[] = [];
    const close = (at: number, more: Partial<Speech> = {}): void => {
      const last = open.pop();
      if (last) found.push({ start: last.start, end: at, by: 'marks', depth: open.length, ...more });
    };
    for (let at = from; at < to; at++) {
      const mark = text[at] ?? '';
      if (!Object.hasOwn(closing, mark) && !'’」』'.includes(mark)) continue;
      const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
      const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
      if (inWord && "'’‘".includes(mark)) continue;
      const index = open.findLastIndex((one) => closing[one.mark]?.includes(mark));
      if (index >= 0 && !(single.includes(mark) && /[\s(]/.test(before))) {
        // Single marks that were left open within it were apostrophes.
        open.length = index + 1;
        close(at);
      } else if (Object.hasOwn(closing, mark) && opens(mark, before, after)) {
        open.push({ mark, start: at + 1 });
      }
    }
    const rest = open.filter(({ mark }) => !single.includes(mark));
    const next = paragraphs[i + 1];
    for (const [depth, { mark, start }] of rest.entries()) {
      const goesOn = next !== undefined && text.startsWith(mark, next[0]);
      found.push({ start, end: to, by: 'marks', depth, ...(goesOn ? {} : { unclosed: true }) });
    }
    return found.sort((a, b) => a.start - b.start || a.depth - b.depth);
  });
}

/** Whether a mark opens: no word is before it and no space after it, except where a language sets its marks so. */
function opens(mark: string, before: string, after: string): boolean {
  if (mark === '「' || mark === '『') return true;
  return !/[\p{L}\p{N}]/u.test(before) && (mark === '«' || !/\s/.test(after));
}

/** A label at the beginning of a paragraph: "MS SHERMAN:", "Q:", "Ned Price:"; scripts without capitals have labels too. */
const label = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s*)?([\p{Lu}\p{Lo}][\p{L}\p{M}.'’ -]{0,60}?)\s?:\s+/u;

/** A label that can be nothing else: capitals, or a letter for question and answer. */
const certainLabel = /^(?:[QAKОВ]|\p{Lu}[\p{Lu}.'’ -]+|Question|Answer|Frage|Antwort)$/u;

function labelledIn(text: string, paragraphs: readonly Span[], kind: SourceKind): Speech[] {
  const labels = paragraphs.map(([start, end]) => label.exec(text.slice(start, end)));
  const certain = labels.filter((found) => found && certainLabel.test(found[1] ?? '')).length;
  const declared = kind === 'transcript' || kind === 'interview';
  if (!declared && certain < 2) return [];
  const counts = Map.groupBy(labels, (found) => found?.[1]);
  let current: string | undefined;
  return paragraphs.flatMap(([start, end], i): Speech[] => {
    const found = labels[i];
    const name = found?.[1] ?? '';
    // "Note:" once in a transcript is no speaker; who speaks only once has a label like the others'.
    const isLabel = found && (declared || certainLabel.test(name) || (counts.get(name)?.length ?? 0) > 1);
    if (isLabel) current = name;
    return current === undefined
      ? []
      : [{ start: start + (isLabel ? found[0].length : 0), end, by: 'label', label: current, depth: 0 }];
  });
}
