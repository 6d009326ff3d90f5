import { placeInWords, type Annotated } from '../core/verification/annotated.ts';
import { formatDay } from '../core/dates/days.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { sourceNamed } from '../core/findings/catalogue/rule.ts';
import type { Flaw } from '../core/verification/gaps.ts';
import { isWithin, locate, locatorOf } from '../core/verification/paragraphs.ts';
import { undoAutocorrection } from '../core/verification/undo-autocorrection.ts';
import type { Digest, Recorded } from '../core/verification/record/recorded.ts';
import type { Found } from '../core/verification/selector.ts';
import { soleLocator } from '../core/verification/locating/sole-locator.ts';
import { describeLocator } from '../core/model/citation.ts';
import type { Statement } from '../core/model/statement.ts';
import { ruleOf, type Comparison, type SourceText } from '../core/verification/verification.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import { absentQuotation } from './absent-quotation.ts';
import { checkAltered } from './altered-quotation.ts';
import { en } from '../core/words/en.ts';

/** What quotations are compared with. */
export interface Evidence {
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly recorded: Recorded;
  /** The name of the content folder in findings. */
  readonly label: string;
}

/** Checks every direct quotation against its source, or against the record if the text of the source is not available. */
export function checkQuotations(
  articles: readonly CheckedArticle[],
  texts: Evidence['texts'],
  sources: ReadonlySet<string>,
  sha256: Digest,
): Finding[] {
  // A source without a file is reported by another rule.
  const quotations = quotationsOf(articles).filter(({ statement }) => sources.has(statement.source));
  return quotations.flatMap((quotation) => checkQuotation(quotation, texts, sha256));
}

/** Finds quotations that were never compared, or not recorded: one finding for each source, at the first quotation from it. */
export function checkUnrecorded(articles: readonly CheckedArticle[], { texts }: Pick<Evidence, 'texts'>): Finding[] {
  const unrecorded = quotationsOf(articles).filter(({ comparison: { recorded } }) => recorded === null);
  const groups = Map.groupBy(unrecorded, ({ statement }) => statement.source);
  return [...groups].flatMap(([source, group]) => {
    const ids = group.map(({ statement }) => statement.id);
    const place = group[0]?.at.words;
    if (!place) return [];
    if (!texts.has(source)) return [finding('unverified-quotation', place, { source, ids })];
    const what = ids.length === 1 ? `the quotation "${ids[0]}" has` : `${ids.length} quotations have`;
    return [finding('stale-record', place, { lacks: `show that ${what} been compared with ${sourceNamed(source)}` })];
  });
}

/** Finds sources that are quoted and whose text is not available: one finding for each, at the first quotation from it. */
export function checkTexts(
  articles: readonly CheckedArticle[],
  { texts }: Pick<Evidence, 'texts'>,
  sources: ReadonlySet<string>,
): Finding[] {
  const uncompared = quotationsOf(articles).filter(({ statement: { source } }) => sources.has(source) && !texts.has(source));
  return [...Map.groupBy(uncompared, ({ statement }) => statement.source)].flatMap(([source, group]) => {
    const ids = group.map(({ statement }) => statement.id);
    return group.slice(0, 1).map(({ at }) => finding('missing-text', at.words, { source, ids }));
  });
}

/** A direct quotation, how it was compared, and where it is in its file. */
interface Quotation {
  readonly statement: Statement;
  readonly comparison: Comparison;
  readonly at: Annotated;
}

function quotationsOf(articles: readonly CheckedArticle[]): Quotation[] {
  return articles.flatMap(({ article, comparisons, annotated }) =>
    (article?.statements ?? []).flatMap((statement) => {
      const [comparison, at] = [comparisons.get(statement.id), annotated.get(statement.id)];
      return comparison && at ? [{ statement, comparison, at }] : [];
    }),
  );
}

/** Checks one quotation. One that is in the source is also checked for a change since it was recorded. */
function checkQuotation(quotation: Quotation, texts: Evidence['texts'], sha256: Digest): Finding[] {
  const { statement, comparison, at } = quotation;
  const { match, recorded, same } = comparison;
  const text = texts.get(statement.source);
  if (text && match) {
    if (match.status === 'absent') return [absentQuotation(statement, text, at)];
    const found = [
      ...match.flaws.map((flaw) => flawed(statement, flaw, at)),
      ...checkAltered(statement, ruleOf(match), at, sourceWords(text, match)),
      ...misplaced(statement, text, match, at),
    ];
    return found.length > 0 || !recorded || same ? found : [changed('rechecked-quotation', quotation, sha256, text)];
  }
  if (!recorded) return [];
  return same ? checkAltered(statement, recorded.rule, at, recorded.exact) : [changed('changed-quotation', quotation, sha256)];
}

function flawed({ source, text, altered }: Statement, { kind, gap, words }: Flaw, at: Annotated): Finding {
  const { mark, at: offset } = gap;
  const place = placeInWords(at, offset);
  if (kind === 'stitched') return finding('stitched-quotation', place, { source, mark });
  if (kind === 'denial') return finding('reversed-quotation', place, { source, mark, words });
  const [before, after] = [text.slice(0, offset), text.slice(offset + mark.length)];
  const joined = /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after);
  const part = joined && (words === '' || /\p{L}/u.test(mark));
  const others = altered.filter((one) => one !== 'ellipsis' && one !== 'brackets');
  const marks = [...others, 'ellipsis', 'brackets'].join(' ');
  return finding('replaced-words', place, { source, mark, words, part, altered: marks });
}

/** Returns the words as the source has them; undefined if the source has more between them, which the editor left out. */
function sourceWords({ text }: SourceText, { start, end, alterations }: Found): string | undefined {
  return alterations.some((one) => one === 'ellipsis' || one === 'brackets') ? undefined : text.slice(start, end);
}

/** Finds a locator of another paragraph than the one that contains the quotation. */
function misplaced({ source, text, locator }: Statement, from: SourceText, found: Found, at: Annotated): Finding[] {
  const { paragraphs } = from;
  const within = locate(paragraphs, locator);
  if (isWithin([found.start, found.end], within)) return [];
  const actual = locatorOf(paragraphs, [found.start, found.end]);
  return [
    finding('wrong-locator', at.written.placeOf('locator'), {
      source,
      paragraph: describeLocator(locator, en),
      actual: { paragraph: describeLocator(actual, en), locator: actual },
      count: paragraphs.length,
      typed: soleLocator(text, from) === actual ? locator : undefined,
    }),
  ];
}

/** Reports a quotation that has changed since it was recorded, at what changed: its source, its locator or its words. */
function changed(
  rule: 'changed-quotation' | 'rechecked-quotation',
  { statement, comparison, at }: Quotation,
  sha256: Digest,
  text?: SourceText,
): Finding {
  const { source, locator } = statement;
  const { recorded } = comparison;
  const isRecorded = (words: string): boolean => sha256(words) === recorded?.sha256;
  const autocorrected = undoAutocorrection(statement.text, isRecorded);
  const before = autocorrected?.text ?? text?.text.slice(recorded?.start, recorded?.end) ?? '';
  const [place, what] =
    recorded?.source !== source
      ? [at.written.placeOf('source'), `its source is "${source}"`]
      : recorded.locator !== locator
        ? [at.written.placeOf('locator'), `its locator is ${locator}, not ${recorded.locator}`]
        : [at.words, isRecorded(before) ? howDifferent(before, statement.text) : 'its words or its punctuation are different'];
  return finding(rule, place, {
    source,
    compared: recorded?.source ?? '',
    checked: formatDay(recorded?.checked ?? ''),
    what,
    autocorrected: place === at.words ? autocorrected : undefined,
  });
}

/** Says whether words or only marks between them are different. */
function howDifferent(before: string, now: string): string {
  const words = (text: string): string => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
  return words(before) === words(now) ? 'its punctuation is different' : 'its words are different';
}
