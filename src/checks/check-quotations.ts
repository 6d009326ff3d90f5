import type { Annotated } from '../core/verification/annotated.ts';
import { formatDay } from '../core/dates/days.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { divide, type Flaw } from '../core/verification/gaps.ts';
import { nearestPassage } from '../core/verification/nearest-passage.ts';
import { locate, locatorOf } from '../core/verification/paragraphs.ts';
import { placeIn } from '../core/text/place.ts';
import type { Recorded } from '../core/verification/recorded.ts';
import type { Found } from '../core/verification/selector.ts';
import type { Statement } from '../core/model/statement.ts';
import { ruleOf, type Comparison, type SourceText } from '../core/verification/verification.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import { diffWords } from './word-diff.ts';
import { describeAlterations } from '../core/model/verification-status.ts';

/** What quotations are checked against. */
export interface Evidence {
  readonly texts: ReadonlyMap<string, SourceText>;
  readonly recorded: Recorded;
  /** The name of the content folder in findings. */
  readonly label: string;
}

/** Checks every direct quotation against its source, or else the record. */
export function checkQuotations(
  articles: readonly CheckedArticle[],
  evidence: Evidence,
  sources: ReadonlySet<string>,
): Finding[] {
  // From a source that is not on record nothing was compared: that there is none is found already.
  const quotations = quotationsOf(articles).filter(({ statement }) => sources.has(statement.source));
  return [...quotations.flatMap((quotation) => checkQuotation(quotation, evidence)), ...checkSources(quotations, evidence)];
}

/** Finds what was never compared, or compared and not recorded: one finding a source, at the first quotation from it. */
export function checkUnrecorded(articles: readonly CheckedArticle[], { texts }: Pick<Evidence, 'texts'>): Finding[] {
  const unrecorded = quotationsOf(articles).filter(({ comparison: { recorded } }) => recorded === null);
  const groups = Map.groupBy(unrecorded, ({ statement }) => statement.source);
  return [...groups].flatMap(([source, group]) => {
    const ids = group.map(({ statement }) => statement.id);
    const place = group[0]?.at.words;
    if (!place) return [];
    if (!texts.has(source)) return [finding('unverified-quotation', place, { source, ids })];
    const what = ids.length === 1 ? `how "${ids[0]}" compares` : `how ${ids.length} quotations compare`;
    return [finding('stale-record', place, { what: `${what} with ${source}` })];
  });
}

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

function checkQuotation(quotation: Quotation, { texts }: Evidence): Finding[] {
  const { statement, comparison, at } = quotation;
  const { match, recorded, same } = comparison;
  const text = texts.get(statement.source);
  if (text && match) {
    if (match.status === 'absent') return [absent(statement, text, at)];
    const found = [
      ...match.flaws.map((flaw) => flawed(statement, flaw, at)),
      ...checkMarks(statement, ruleOf(match), at, sourceWords(text, match)),
      ...misplaced(statement, text, match, at),
    ];
    return found.length > 0 || !recorded || same ? found : [changed('rechecked-quotation', quotation)];
  }
  if (!recorded) return [];
  return same ? checkMarks(statement, recorded.rule, at, recorded.exact) : [changed('changed-quotation', quotation)];
}

function absent({ source, text: words }: Statement, { text, paragraphs }: SourceText, at: Annotated): Finding {
  const near = nearestPassage(text, words);
  if (!near) return finding('absent-quotation', at.words, { source });
  const { shown, mended, start, at: first } = diffWords(words, text.slice(...near));
  const from = near[0] + start;
  return finding('absent-quotation', at.placeIn(first), {
    source,
    difference: shown,
    nearest: mended,
    bracketed: bracketed(words, mended),
    paragraph: locatorOf(paragraphs, [from, from + mended.length]),
  });
}

/** The words with their first letter in brackets, where its case is all that differs. */
function bracketed(words: string, mended: string): string | undefined {
  const [first = ''] = words;
  const rest = words.slice(first.length);
  if (mended === words || !mended.endsWith(rest) || mended.toLowerCase() !== words.toLowerCase()) return undefined;
  return `[${first}]${rest}`;
}

function flawed({ source }: Statement, { kind, gap: { mark, at: offset }, words }: Flaw, at: Annotated): Finding {
  return finding(kind === 'denial' ? 'reversed-quotation' : 'replaced-words', at.placeIn(offset), { source, mark, words });
}

/** The words as the source has them; nothing where it has more between them, which the editor left out. */
function sourceWords({ text }: SourceText, { start, end, alterations }: Found): string | undefined {
  return alterations.some((one) => one === 'ellipsis' || one === 'brackets') ? undefined : text.slice(start, end);
}

/** What is marked as altered must be, and nothing else. */
function checkMarks({ source, text, altered }: Statement, rule: string, at: Annotated, exact: string | undefined): Finding[] {
  const differs = rule === 'verbatim' ? [] : rule.split(' ');
  if (differs.length === new Set(altered).size && altered.every((one) => differs.includes(one))) return [];
  const place = altered.length === 0 ? at.placeIn(firstDifference(text, exact)) : at.written.placeOf('altered');
  return [
    finding('altered-quotation', place, {
      source,
      differs: describeAlterations(differs),
      marked: describeAlterations(altered),
      mark: differs.join(' '),
      // What can't be seen can't be written either.
      exact: differs.length === 0 || differs.includes('unseen') ? undefined : exact,
    }),
  ];
}

/** Where words are first not the source's; where it has more between them, at the first mark of that. */
function firstDifference(words: string, exact: string | undefined): number {
  if (exact === undefined) {
    const { pieces, last } = divide(words);
    return [...pieces.flatMap(({ gaps }) => gaps), ...last][0]?.at ?? 0;
  }
  const differs = [...words].findIndex((_one, i) => words[i] !== exact[i]);
  return Math.max(0, differs);
}

function misplaced({ source, locator }: Statement, { paragraphs }: SourceText, found: Found, at: Annotated): Finding[] {
  const within = locate(paragraphs, locator);
  if (!within || (within[0] <= found.start && found.end <= within[1])) return [];
  const actual = locatorOf(paragraphs, [found.start, found.end]);
  return [finding('wrong-locator', at.written.placeOf('locator'), { source, locator, actual, paragraphs: paragraphs.length })];
}

function changed(rule: 'changed-quotation' | 'rechecked-quotation', { statement, comparison, at }: Quotation): Finding {
  const { source, locator } = statement;
  const { recorded } = comparison;
  const what =
    recorded?.source !== source
      ? `the source ${source} instead of ${recorded?.source ?? ''}`
      : recorded.locator !== locator
        ? `the locator ${locator} instead of ${recorded.locator}`
        : 'other words';
  const place = what === 'other words' ? at.words : at.written.placeOf(recorded?.source === source ? 'locator' : 'source');
  return finding(rule, place, { source, checked: formatDay(recorded?.checked ?? ''), what });
}

function checkSources(quotations: readonly Quotation[], { texts, recorded, label }: Evidence): Finding[] {
  return [...texts].flatMap(([source, { sha256 }]) => {
    const known = Object.hasOwn(recorded.sources, source) ? recorded.sources[source]?.sha256 : undefined;
    const ids = quotations.filter(({ statement }) => statement.source === source).map(({ statement }) => statement.id);
    if (known === undefined || known === sha256 || ids.length === 0) return [];
    return [
      finding('changed-source', placeIn(`${label}/sources/${source}.yml`), { source, recorded: known, found: sha256, ids }),
    ];
  });
}
