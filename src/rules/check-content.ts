import { findDuplicateIds, textsOf, type Archive, type Declaration, type Library } from '../core/model/archive.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import type { Ledger } from '../core/addresses/ledger.ts';
import type { Article } from '../core/model/article.ts';
import type { Moves } from '../core/model/moves.ts';
import { placeIn } from '../core/text/place.ts';
import type { Digest, RecordKind } from '../core/verification/record/recorded.ts';
import { checkRedirects, type Redirects } from '../core/addresses/redirects.ts';
import { checkReference } from '../core/model/reference.ts';
import { rules } from '../core/findings/rules.ts';
import { checkSynonyms, type WrittenSynonyms } from '../core/model/publication/synonyms.ts';
import type { Written } from '../core/findings/written.ts';
import { checkAddedMarks } from './attribution/check-added-marks.ts';
import { checkAhead } from './check-ahead.ts';
import { checkAttribution, checkUnused, checkUnusedPictures } from './attribution/check-attribution.ts';
import { checkTold } from './attribution/check-told.ts';
import { checkChanges } from './record/check-changes.ts';
import { checkContext } from './check-context.ts';
import { checkDates, checkRecordDates, type CheckedRecord } from './check-dates.ts';
import { checkDetails } from './check-details.ts';
import { checkEvents, checkPlaces } from './check-events.ts';
import { checkLanguages } from './check-languages.ts';
import { checkKeptFiles, type KeptFiles } from './record/check-kept-files.ts';
import { checkExchangedRecords } from './record/check-exchanged-records.ts';
import { checkKnownFrom } from './check-known-from.ts';
import { checkLocators } from './check-locators.ts';
import { checkRecordedComparisons } from './record/check-recorded-comparisons.ts';
import { checkRecordedSpeakers } from './record/check-recorded-speakers.ts';
import { checkQuotations, checkTexts, checkUnrecorded, type Evidence } from './check-quotations.ts';
import { checkQuestions } from './check-questions.ts';
import { checkQuotedWords } from './check-quoted-words.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import { checkMovedWords } from './record/check-moved-words.ts';
import { checkNames } from './check-names.ts';
import { checkColours, checkSides } from './check-sides.ts';
import { checkSummary } from './check-summary.ts';
import { checkSourceTexts, checkUnsealedSources } from './record/check-source-texts.ts';
import { checkSiteLinks } from './check-site-links.ts';
import { checkLostAddresses } from './check-lost-addresses.ts';

/** A file that exists once on the site, with its value if it has no error. */
interface Single<T> {
  readonly value: T | undefined;
  readonly written: Written | undefined;
}

/** What the checks need of a page about the publication. */
interface CheckedPage extends Pick<CheckedArticle, 'siteLinks'> {
  readonly references: Readonly<Record<RecordKind, readonly string[]>>;
}

/** All content, parsed, as the checks need it. */
export interface CheckedContent {
  readonly articles: readonly CheckedArticle[];
  readonly pages: readonly CheckedPage[];
  readonly records: Readonly<Record<RecordKind, readonly CheckedRecord[]>>;
  readonly library: Library;
  readonly declarations: readonly Declaration[];
  readonly synonyms: Single<WrittenSynonyms> | undefined;
  readonly sides: Pick<Single<unknown>, 'written'> | undefined;
  readonly redirects: Single<{ redirects: Redirects }> | undefined;
  readonly evidence: Evidence;
  /** The folder of source texts, if it is set and does not exist. */
  readonly missingSources: string | undefined;
  /** Whether a quotation from a source without an available text is an error. */
  readonly requireSources: boolean;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What is known of the files that commands write. */
  readonly kept: KeptFiles;
  readonly sha256: Digest;
}

/** Content without an error, and what is known of the site that is built from it. */
export interface SoundContent extends CheckedContent {
  readonly archive: Archive;
  readonly ledger: Ledger;
  readonly now: Ledger;
  /** All articles, with drafts: what a draft refers to is in use. */
  readonly written: readonly Article[];
  /** Published addresses that lead nowhere now. */
  readonly lost: readonly string[];
  readonly moves: Moves;
}

/** What the rules of articles need besides the articles: nothing else decides what they find. */
export type AroundArticles = Pick<CheckedContent, 'library' | 'today'> & Pick<Evidence, 'texts'>;

/** Checks articles each by itself: what is found in one does not depend on the others. */
export function checkArticles(
  articles: readonly CheckedArticle[],
  { library, texts, today }: AroundArticles,
  sha256: Digest,
): Finding[] {
  return [
    ...checkAhead(articles, today),
    ...checkQuotations(articles, texts, library.ids.source, sha256),
    ...checkContext(articles, library, texts),
    ...checkDetails(articles, library, texts),
    ...checkKnownFrom(articles, library, texts),
    ...checkLanguages(articles, library),
    ...checkLocators(articles, [], library, texts),
    ...checkAddedMarks(articles, library, texts),
    ...checkSummary(articles, library),
    ...checkQuestions(articles),
    ...checkDates(articles, library),
    ...checkEvents(articles, library),
    ...checkAttribution(articles, library),
    ...checkRecordedSpeakers(articles, library),
  ];
}

/** Checks how the parts of the content fit together, apart from what is wrong in an article by itself. */
export function checkContent({
  articles,
  records: { people, sources, events },
  library,
  declarations,
  evidence,
  missingSources,
  requireSources,
  sides,
  kept,
  sha256,
}: CheckedContent): Finding[] {
  return [
    ...checkKeptFiles(kept, evidence.label, sha256),
    ...events.flatMap((event) => checkSourcesOf(event, library)),
    ...findDuplicateIds(declarations, (article) => kept.ledger.has(`/articles/${article}/`)),
    ...(missingSources === undefined ? [] : [finding('missing-sources', placeIn(missingSources), { folder: missingSources })]),
    ...checkSourceTexts(articles, evidence, sources, library),
    ...(requireSources ? checkTexts(articles, evidence, library.ids.source) : []),
    ...checkLocators([], events, library, evidence.texts),
    ...checkQuotedWords(articles, library, evidence.texts, declarations),
    ...checkRecordDates(articles, { events, sources }, library),
    ...checkPlaces(articles, events, library),
    ...checkNames(people, library),
    ...checkSides(people, library),
    ...checkColours(sides?.written, library),
  ];
}

/** Checks content that has no error: what an article with an error would publish is not known. */
export function checkSoundContent(content: SoundContent): Finding[] {
  const { archive, ledger, now, lost, moves, redirects, synonyms, declarations, evidence, articles, pages } = content;
  const { label } = evidence;
  return [
    ...checkLostAddresses(lost, { archive, ledger, declarations, articles, label }),
    ...(redirects?.value && redirects.written ? checkRedirects(redirects.value.redirects, redirects.written, now) : []),
    ...checkSiteLinks([...articles, ...pages], now, moves),
    ...(synonyms?.value && synonyms.written ? checkSynonyms(synonyms.value, synonyms.written, textsOf(archive)) : []),
    ...checkUnrecorded(articles, evidence),
    ...checkTold(articles, content.library, declarations),
    ...checkUnsealedSources(evidence, content.library),
    ...checkUnusedPictures(content.written, content.library, label),
    // What nothing refers to any more is unused because its address was lost.
    ...(lost.length > 0 ? [] : checkUnused([...content.written, ...pages.map(({ references }) => references)], archive, label)),
  ];
}

/**
 * Finds published content that changed since it was recorded. It runs even if a recorded quotation has changed, since recording
 * again ends all these findings at once: the editor should see every one of them before. Words under another id are found even if
 * there are other errors, which may follow from it.
 */
export function checkRecord(content: CheckedContent, findings: readonly Finding[]): Finding[] {
  const { articles, library, records, evidence, redirects, sha256 } = content;
  const { recorded } = evidence;
  const moved = checkMovedWords(articles, recorded, sha256);
  const exchanged = checkExchangedRecords(
    articles.flatMap(({ article }) => article ?? []),
    library,
    recorded,
    evidence.label,
  );
  // What changed follows from it.
  if (moved.length > 0 || exchanged.length > 0) return [...moved, ...exchanged];
  if (findings.some(({ severity, ruleId }) => severity === 'error' && rules[ruleId].comparesRecord === undefined)) return [];
  return [
    ...checkRecordedComparisons(articles, evidence, library, sha256),
    ...checkChanges(articles, { library, recorded, records, redirects: redirects?.value?.redirects ?? {}, sha256 }),
  ];
}

function checkSourcesOf({ id, written }: CheckedRecord, library: Library): Finding[] {
  const event = library.events.get(id);
  if (!event || !written) return [];
  return [
    ...event.sources.flatMap(({ source }, i) => checkReference(library, 'source', source, written.placeOf('sources', i))),
    ...(event.outcome?.sources ?? []).flatMap(({ source }, i) =>
      checkReference(library, 'source', source, written.placeOf('outcome', 'sources', i)),
    ),
  ];
}
