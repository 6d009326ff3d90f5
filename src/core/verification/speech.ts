import type { SourceKind } from '../model/source.ts';
import { eitherCase } from '../text/either-case.ts';
import { en } from '../words/speech/en.ts';
import { labelTitles } from '../words/speech/label-titles.ts';
import { paragraphsOf, type Span } from './paragraphs.ts';

/** A stretch of a source that it gives as somebody's own words: without the marks around it. */
export interface Speech {
  readonly start: number;
  readonly end: number;
  /**
   * Within quotation marks, after the label of a speaker, in a text that is somebody's words as a whole, or after a question in an
   * interview without labels, where nothing but the questions shows who speaks.
   */
  readonly by: 'marks' | 'label' | 'kind' | 'answer';
  /** The label: "MS SHERMAN", "Q". */
  readonly label?: string;
  /** How many other stretches in marks it is within. */
  readonly depth: number;
  /** Whether it has no closing mark: it ends where its paragraph does, without going on in the next, or where another one begins. */
  readonly unclosed?: true;
  /** Whether it seems to tell of the speaker whose label is above it: "Varn looks out of the window.", below "Varn:". */
  readonly told?: true;
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
  const labels = labelledIn(text, paragraphs, kind);
  const labelled = labels.length === 0 && kind === 'interview' ? answersIn(text, paragraphs) : labels;
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
  '"': '"”“',
  '“': '”"“',
  '”': '”',
  '„': '“”"',
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
  const all = paragraphs.map(([from, to], i) => {
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
      if (isPossessive(text.slice(at - 1, to), open)) continue;
      const index = open.findLastIndex((one) => closing[one.mark]?.includes(mark));
      if (index >= 0 && !isOpening(mark, before, after, open[index]) && !reopens(open, mark, before, after)) {
        // Single marks that were left open within it were apostrophes.
        open.length = index + 1;
        close(at);
      } else if (Object.hasOwn(closing, mark) && opens(mark, before, after)) {
        // The same mark once more: the one before was never closed.
        if (reopens(open, mark, before, after)) close(at, { unclosed: true });
        open.push({ mark, start: at + 1 });
      }
    }
    const rest = open.filter(({ mark, start }) => !single.includes(mark) || (mark === '‘' && start === from + 1));
    const next = paragraphs[i + 1];
    for (const [depth, { mark, start }] of rest.entries()) {
      const goesOn = next !== undefined && text.startsWith(mark, next[0]);
      found.push({ start, end: to, by: 'marks', depth, ...(goesOn ? {} : { unclosed: true }) });
    }
    return found.sort((a, b) => a.start - b.start || a.depth - b.depth);
  });
  // What goes on in the next paragraph is closed only if that is, or goes on to one that is.
  for (let i = all.length - 2; i >= 0; i--) {
    const next = (paragraphs[i + 1]?.[0] ?? 0) + 1;
    const unclosed = all[i + 1]?.some(({ start, unclosed: open }) => start === next && open) ?? false;
    const end = paragraphs[i]?.[1];
    if (unclosed) all[i] = (all[i] ?? []).map((one) => (one.end === end && goesOn(one, i) ? { ...one, unclosed: true } : one));
  }
  return all.flat();

  function goesOn({ start, end }: Speech, i: number): boolean {
    const [, to = 0] = paragraphs[i] ?? [];
    const [next = 0] = paragraphs[i + 1] ?? [];
    return end === to && text[start - 1] === text[next];
  }
}

/** Whether what closes words in single marks is an apostrophe: "‘We heard the residents’ concerns.’" */
function isPossessive(rest: string, open: readonly Open[]): boolean {
  const isSingle = single.includes(open.at(-1)?.mark ?? ' ');
  return isSingle && /^s['’]\s\p{Ll}(?:(?!\s['‘‚])[^])*?[.,!?]['’](?!\p{L})/u.test(rest);
}

/** Whether a mark that could close another kind opens instead: a space is before it and a word after it. */
function isOpening(mark: string, before: string, after: string, { mark: opened }: Open = { mark: '', start: 0 }): boolean {
  if (single.includes(mark)) return /[\s(]/.test(before);
  const isOther = (mark === '"' && opened !== '"') || (mark === '“' && opened === '"');
  return isOther && /[\s(]/.test(before) && /[\p{L}\p{N}]/u.test(after);
}

/** Whether a mark can only open, although the last one of its kind is still open: "“We go, said Keller. “We stay,” said Orlov." */
function reopens(open: readonly Open[], mark: string, before: string, after: string): boolean {
  return '"“„'.includes(mark) && open.at(-1)?.mark === mark && /[\s(]/.test(before) && /[\p{L}\p{N}…]/u.test(after);
}

/** Whether a mark opens: no word is before it and no space after it, except where a language sets its marks so. */
function opens(mark: string, before: string, after: string): boolean {
  if (mark === '「' || mark === '『') return true;
  return !/[\p{L}\p{N}]/u.test(before) && (mark === '«' || !/\s/.test(after));
}

/**
 * A label at the beginning of a paragraph, or alone in one: "MS SHERMAN:", "Q:", "Ned Price (01:27):", "Mr Smith (Kranhaven) (Lab):",
 * "Voss (SPD):", "IDA VOSS, HOST:", "12. Ms Ray (Kranhaven):"; scripts without capitals have labels too. Some parliaments print a stop and a dash instead
 * of the colon: "HON. T. VALE (Minister for Roads).-".
 */
const label =
  /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s*|[QT]?\d{1,3}\.\s+(?:\(\d{4,7}\)\s+)?)?([\p{Lu}\p{Lo}][\p{L}\p{M}.'’ -]{0,60}?(?:\s\d{1,2})?(?:,\s(?:\p{Lu}[\p{Lu}'’ -]+(?=:)|\p{Lu}[\p{L}'’ -]+(?=\s\()))?(?:,?\s\([^()\n]{1,120}\)){0,2})(?:\s?:(?:\s+|$)|\.\s?[-–—]{1,2}\s*(?=\S))/u;

/** "Q." and "A.", as the records of courts have them. */
const letterLabel = /^([QA])\.\s+/u;

/** "Q" and nothing after it, as the records of briefings have it beside the names of who answers. */
const bareQuestion = /^(Q)\s+(?=\S)/u;

const titles = labelTitles.join('|');

/** A word for an office, which "The Harbour Board (Port Vella)" has not. */
const office = String.raw`(?<!\p{L})(?:${eitherCase(en.offices)})(?!\p{L})`;

/** The name of a person in brackets: "(Ms Helga Torvald)", "(Helga Torvald)". */
const nameInBrackets = String.raw`\((?:(?:Rt|Hon|${titles})\.?\s)*\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,4}\)`;

/** A label with a dash at once and no stop, as other parliaments print it: "Senator VALE (7.46) —I rise", "Mr VALE—I rise". */
const dashLabel = new RegExp(
  String.raw`^((?:${titles}|The)\.?\s\p{Lu}[\p{L}\p{M}.'’ -]{0,60}?(?:\s?\([^()\n]{1,120}\)){0,2})\s?—\s?(?=\p{Lu})`,
  'u',
);

/** A label with the time and no colon, as podcasts print it: "Ada 0:29". */
const timeLabel = /^(\p{Lu}[\p{L}\p{M}.'’ -]{0,40}?(?:\s\d{1,2})?)\s\(?\d{1,2}:\d{2}(?::\d{2})?\)?[^\S\n]*(?:\n|$)/u;

/** A question that was handed in: "Senator Vale asked the Minister for Roads, upon notice, on 4 May 2020:". */
const noticeLabel = new RegExp(
  String.raw`^((?:${titles})\.?\s\p{Lu}[\p{L}\p{M}.'’ -]{0,60}?)\s(?:asked|to ask)\s[^:]{0,160}\b(?:up)?on\snotice[^:]{0,60}:(?:\s+|$)`,
  'u',
);

/** A question with whom it is put to: "1. IDA VALE (Leader of the Opposition) to the Prime Minister : Does he …". */
const putLabel = new RegExp(
  String.raw`^(?:\d{1,3}\.\s+)?((?:(?:Rt|Hon|${titles})\.?\s)*\p{Lu}[\p{L}\p{M}.'’ -]{2,50}?)(?:\s\([^()\n]{1,120}\))?\sto\sthe\s\p{Lu}[^:.?!]{2,120}:\s+(?=\S)`,
  'u',
);

/** A label that is a paragraph of its own without a colon, as some records of parliaments print it: "Mr. Jon Vale (Corrin)", "Madam Speaker". */
const standingLabel = new RegExp(
  String.raw`^((?:(?:\d{1,3}\.\s)?(?:${titles})\.?\s\p{Lu}[\p{L}\p{M}.'’ -]{0,60}?|(?:Several |An? )?(?:[Nn]oble|[Hh]on\.?) (?:Lords?|Members?)|The\s(?=\p{Lu})(?=[^(\n]*${office})[\p{L}\p{M}'’, -]{1,90}?(?=\s${nameInBrackets}))(?:\s\([^()\n]{1,80}\)){0,2})(?:[^\S\n]*\n|$)`,
  'u',
);

/** A heading such as "The Harbour Board (Port Vella)". */
const headingWithBrackets = /^The\s[^.:;?!()]{1,80}\s\([^()]{1,80}\)$/u;

/** The label of many at once. */
const collective = /^(?:Several |An? )?(?:noble|hon\.?|honourable) (?:lords?|members?|senators?)$/iu;

/** A label that can be nothing else: capitals, a letter for question and answer, a name after a title or with something in brackets. */
const certainLabel = new RegExp(
  String.raw`^(?:[QAKОВ]|\p{Lu}[\p{Lu}.,'’ -]+|Question|Answer|Frage|Antwort|(?:${titles})\.? (?:\p{Ll}{1,3} ){0,2}\p{Lu}.*|.+\))$`,
  'u',
);

/** A word without a capital that is not one of those within names and offices: "Keep your eyes open: a summer in Vann". */
const longLower = /(?<!\p{L})\p{Ll}{4,}/u;

/** The label that a paragraph begins with; one with a dash has to be certain. */
function labelOf(words: string): RegExpExecArray | undefined {
  const found = label.exec(words);
  if (!found || caption.test(found[0])) return undefined;
  return found[0].trimEnd().endsWith(':') || certainLabel.test(found[1] ?? '') ? found : undefined;
}

function labelledIn(text: string, paragraphs: readonly Span[], kind: SourceKind): Speech[] {
  const spans = paragraphs.flatMap((span) => turnsIn(text, span));
  const printed = spans.map(([start, end]) => text.slice(start, end));
  const letters = printed.map((words) => letterLabel.exec(words));
  const isTestimony = ['Q', 'A'].every((letter) => letters.filter((found) => found?.[1] === letter).length > 1);
  const bare = printed.map((words) => bareQuestion.exec(words));
  const isBriefing = bare.filter(Boolean).length > 1;
  const declared = kind === 'transcript' || kind === 'interview';
  const dashes = declared ? severalIn(printed, dashLabel) : [];
  const times = declared ? severalIn(printed, timeLabel) : [];
  const standing = declared && printed.filter((words) => labelOf(words)).length < 2 ? severalIn(printed, standingLabel) : [];
  const labels = printed.map(
    (words, i) =>
      (declared ? (noticeLabel.exec(words) ?? putLabel.exec(words)) : undefined) ??
      labelOf(words) ??
      dashes[i] ??
      times[i] ??
      standing[i] ??
      (isTestimony ? letters[i] : undefined) ??
      (isBriefing ? bare[i] : undefined),
  );
  const nameIn = (found: RegExpExecArray | null | undefined): string => (found?.[1] ?? '').replace(/,?\s\(\d[\d:]*\)$/, '');
  const certain = labels.filter((found) => found && certainLabel.test(found[1] ?? '')).length;
  if (!declared && certain < 2) return [];
  const counts = Map.groupBy(labels, nameIn);
  const isRepeated = (name: string): boolean => (counts.get(name)?.length ?? 0) > 1;
  const isLikely = (name: string): boolean => certainLabel.test(name) || !longLower.test(name) || isRepeated(name);
  // A headline or a caption with a colon is no label where nothing else is one.
  if (!labels.some((found) => found && isLikely(nameIn(found)))) return [];
  let current: string | undefined;
  return spans.flatMap(([start, end], i): Speech[] => {
    const found = labels[i];
    const name = nameIn(found);
    // "Note:" once in a transcript is no speaker; who speaks only once has a label like the others'. "As to the pumps you asked
    // about: …" and "My brother used to say: “…”" are none.
    const isLead = /\s\p{Ll}.*:\s*["“„«»‘‚']$/u.test(text.slice(start, start + (found?.[0].length ?? 0) + 1));
    const isCertain = certainLabel.test(found?.[1] ?? '') || (found !== null && found !== undefined && !found[0].includes(':'));
    const words = printed[i] ?? '';
    const isCredit = found
      ? !isCertain && !isRepeated(name) && (ofTheText.test(words) || (current === undefined && isNoSentence(words, found[0])))
      : ofTheText.test(words);
    // Whoever spoke before does not go on below a credit or a heading.
    if (isCredit || (!found && headingWithBrackets.test(words))) current = undefined;
    const isLabel =
      found && !isCredit && (isCertain || isRepeated(name) || (declared && !isLead && (certain < 2 || isLikely(name))));
    // "Noble Lords" are nobody.
    if (isLabel) current = collective.test(name) ? undefined : name;
    if (current === undefined) return [];
    // "A little later, Varn spoke again:" leads to the next label.
    if (!isLabel && words.endsWith(':') && labels[i + 1]) return [];
    if (!isLabel && (isOfTheText(words) || isPullQuote(text, [start, end], paragraphs))) return [];
    const told = !isLabel && tellsOf(words, current);
    return [
      { start: start + (isLabel ? found[0].length : 0), end, by: 'label', label: current, depth: 0, ...(told && { told }) },
    ];
  });
}

/** Divides a paragraph before each line that begins with a label which can be nothing else: "Q: Why?", and "A: Because." below it. */
function turnsIn(text: string, [start, end]: Span): Span[] {
  const starts = [...text.slice(start, end).matchAll(/(?:^|\n)[^\S\n]*(?=\S)/g)].map(
    ({ 0: lead, index }) => start + index + lead.length,
  );
  const turns = starts.filter((at, i) => i === 0 || certainLabel.test(labelOf(text.slice(at, end))?.[1] ?? ''));
  return turns.map((at, i) => [at, text.slice(0, turns[i + 1] ?? end).trimEnd().length]);
}

/** The labels of one form, if a text has more than one of it. */
function severalIn(printed: readonly string[], form: RegExp): (RegExpExecArray | null)[] {
  const found = printed.map((words) => form.exec(words));
  return found.filter(Boolean).length > 1 ? found : [];
}

/** Whether words after a label end as no sentence does: "Interview: Ida Maas", "Text and photographs: Ida Maas – 6 min". */
function isNoSentence(words: string, before: string): boolean {
  return words.length > before.length && !/[.!?…:;,—–-][\])"”»“’']*$/u.test(words);
}

/**
 * Finds the answers of an interview that prints its questions without labels: each paragraph after the first that is a question, unless
 * it is a question too, or the text's own.
 */
function answersIn(text: string, paragraphs: readonly Span[]): Speech[] {
  const isQuestion = ([start, end]: Span): boolean => endsAsQuestion(text.slice(start, end));
  const numbered = paragraphs.map(([start, end]) => numberedQuestion.exec(text.slice(start, end)));
  if (numbered.filter(Boolean).length >= fewestQuestions)
    return paragraphs.flatMap(([start, end], i): Speech[] => {
      const asked = numbered[i]?.[0].length ?? 0;
      return asked > 0 ? [{ start: start + asked, end, by: 'answer', depth: 0 }] : [];
    });
  const first = paragraphs.findIndex(isQuestion);
  if (paragraphs.filter(isQuestion).length < fewestQuestions) return [];
  const lead = text.slice(0, paragraphs[first]?.[0]);
  return paragraphs.slice(first + 1).flatMap((span): Speech[] => {
    const words = text.slice(...span);
    const [name] = fullName.exec(words) ?? [];
    // "Lena Orr, 58, lives in Vann": a note on whoever the lines before the first question name.
    const told = name !== undefined && lead.includes(name);
    if (told || isQuestion(span) || isOfTheText(words) || isPullQuote(text, span, paragraphs)) return [];
    return [{ start: span[0], end: span[1], by: 'answer', depth: 0 }];
  });
}

/** A numbered question before its answer, in one paragraph: "2. You left. Why? I was tired." */
const numberedQuestion = /^\d{1,3}\.\s[^?\n]*\?(?:\s[^.!?\n]*\?)*\s+(?=\S)/u;

/** Whether the last sentence of some words is a question. */
export function endsAsQuestion(words: string): boolean {
  return /\?["”»“’']*$/u.test(words);
}

/** Questions: a single one does not divide a text. */
const fewestQuestions = 2;

/** A first name and a surname at the beginning of a paragraph. */
const fullName = /^\p{Lu}[\p{L}\p{M}'’-]*\s\p{Lu}[\p{L}\p{M}'’-]+/u;

/** Whether a paragraph below a label is the text's own: a stage direction in brackets, or how the text came about. */
export function isOfTheText(words: string): boolean {
  return [inBrackets, ofTheText, proceedings, caption, furniture].some((pattern) => pattern.test(words));
}

/** What is below a picture: "The tower of Vann. Image: Harbour Office." */
const caption = /(?:^|\s)(?:Image|Photo|Picture|Foto|Bild)s?:(?:\s[^.?!]{1,60}\.?)?\s*$/u;

/** What is printed around the words: the time at which they began or ended, the number of a page. */
const furniture =
  /^(?:(?:Page|Seite)\s)?\d{1,4}$|^(?:[^.!?]{0,60}:\s)?Column\s(?:number\s)?\d{1,4}\p{Lu}{0,2}$|^(?:\d{1,4}\s+)?(?:[\p{L}’'() -]{3,60}\s+)?\d{1,2}\s\p{Lu}\p{L}{2,8}\s\d{4}(?:\s+[\p{L}’'() -]{3,60})?(?:\s+\d{1,4})?$|^(?:END\s)?\d{1,2}[:.]\d{2}\s?(?:[AaPp]\.?[Mm]\.?(?:\s\(?\p{Lu}{2,5}\)?)?|Uhr|\p{Lu}{2,5})$|^[-–—#*\s]*(?:END|ENDE|[-–—#*])[-–—#*\s]*$/u;

/** What the record of a parliament tells between speeches: "Several hon. Members rose—", "Question put and agreed to." */
const proceedings =
  /^(?:Several (?:hon\.?|noble) (?:and [\p{L}\s.]+ )?(?:Members|Lords)\srose\b|(?:Question|Motion|Amendment|Bill|Clause)s?\s(?:again\s)?(?:proposed|put|agreed|made|accordingly|read)\b|To ask (?:(?:Her|His) Majesty['’]s Government|the (?:Prime )?(?:Minister|Secretary))\b|The (?:House|Committee) (?:divided|proceeded|adjourned)\b|House adjourned\b)/u;

/**
 * Whether a paragraph below a label begins with the name in it, as what a speaker does is told: "Varn looks out of the window." But
 * "China has always held that view" may be what China's delegate said.
 */
function tellsOf(words: string, label: string): boolean {
  const surname =
    label
      .replace(/\s*\([^)]*\)/gu, '')
      .match(/[\p{L}\p{M}'’-]+/gu)
      ?.at(-1) ?? '';
  const [, first = ''] = subject.exec(words) ?? [];
  return surname.length > 1 && first.toLowerCase() === surname.toLowerCase();
}

/** A name at the beginning of a sentence, after a title or a first name, before a word in lower case: the subject of a narrated sentence. */
const subject = new RegExp(
  String.raw`^(?:(?:${titles})\.?\s+)?(?:\p{Lu}[\p{L}\p{M}'’-]*\.?\s+){0,2}?(\p{Lu}[\p{L}\p{M}'’-]*)\s+(?=\p{Ll})`,
  'u',
);

/** A paragraph that is nothing but a stage direction: "[Laughter]", "(Pause.)". */
const inBrackets = /^(?:\[[^\]]*\]|\([^)]*\))\.?$/u;

/** The beginning of what a text says of itself, as editors write it below or within an interview. */
const ofTheText =
  /^[(*[]?(?:(?:The|This)\s(?:interview|conversation|transcript|text)\s(?:was|has been)\s(?:\w+ly\s)?(?:abridged|authorised|authorized|condensed|conducted|edited|lightly|recorded|shortened|transcribed|translated)|(?:Das|Dieses)\s(?:Interview|Gespräch|Transkript)\s(?:führten?|wurde\s[^.]*(?:autorisiert|bearbeitet|gekürzt|geführt|übersetzt))|(?:Interview|Interviewed|Translated|Translation|Transcribed|Edited|Text|Photo|Photos|Photographs?|Illustrations?|Übersetzung|Fragen|Fotos?|Gespräch|Gesprächsführung)(?::|\s(?:by|conducted|von)\s)|Die Fragen stellten?\s)/u;

/**
 * Whether a paragraph is in quotation marks as a whole and its words are also in a longer one: pages print such words large, a second
 * time.
 */
export function isPullQuote(text: string, [start, end]: Span, paragraphs: readonly Span[]): boolean {
  const words = text.slice(start, end);
  if (!/^["“„«‘‚'].*["”“»’‘'][.,]?$/su.test(words)) return false;
  const bare = bareWords(words);
  return (
    bare.length >= shortestPullQuote &&
    paragraphs.some(([from, to]) => to - from > end - start && bareWords(text.slice(from, to)).includes(bare))
  );
}

/** Letters: fewer may be in another paragraph by chance. */
const shortestPullQuote = 20;

/** The letters and digits of a text. */
function bareWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
