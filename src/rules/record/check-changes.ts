import type { Library } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import { dayAfter, formatDay } from '../../core/dates/days.ts';
import { finding, type Finding } from '../../core/findings/finding.ts';
import { placeIn } from '../../core/text/place.ts';
import { correctionShown, wordsShown } from '../../core/verification/record/published-words.ts';
import { entryOf, type Digest, type Recorded, type RecordedWords } from '../../core/verification/record/recorded.ts';
import type { Redirects } from '../../core/addresses/redirects.ts';
import type { CheckedArticle } from '../../core/verification/checked-article.ts';
import { changesOf, changesOfRecords, recordNamed, type Change, type ChangedRecord, type WrittenRecords } from './changes.ts';

/** What published words are compared with. */
export interface Published {
  readonly library: Library;
  readonly recorded: Recorded;
  readonly records: WrittenRecords;
  readonly redirects: Redirects;
  readonly sha256: Digest;
}

/**
 * Finds published words that changed: one warning if the article does not tell readers, and another until the change is
 * recorded. For what was only added an update is enough; what was changed or removed needs a correction or clarification.
 */
export function checkChanges(articles: readonly CheckedArticle[], published: Published): Finding[] {
  const { library, recorded, records } = published;
  // Without any recorded article, this content is not kept with a record.
  if (Object.keys(recorded.articles).length === 0) return [];
  const compared = articles.flatMap((one) => compare(one, published) ?? []);
  return [
    ...compared.flatMap((one) => [...reportWords(one), ...reportStale(one)]),
    ...reportRecords(
      compared.filter(({ before }) => before !== undefined),
      changesOfRecords(
        compared.map(({ article }) => article),
        library,
        recorded,
        records,
      ),
    ),
  ];
}

/** An article and what is on record of it. */
interface Compared extends Pick<CheckedArticle, 'file' | 'written'> {
  readonly article: Article;
  /** Undefined if it is not on record. */
  readonly before: RecordedWords | undefined;
  /** Whether it is on record under its own id. */
  readonly named: boolean;
  /** Whether it has an update or a correction that is not on record. */
  readonly telling: boolean;
  readonly changes: readonly Change[];
}

function compare(one: CheckedArticle, published: Published): Compared | undefined {
  const { file, article, written, blocks } = one;
  if (!article) return undefined;
  const { articles } = published.recorded;
  const named = Object.hasOwn(articles, article.id);
  const before = entryOf(articles, article.id, ...formerIdsOf(article.id, published.redirects));
  const now = wordsShown(article, blocks, published.library, published.sha256);
  const telling =
    before !== undefined &&
    (now.updated !== before.updated || now.corrections.some((correction) => !before.corrections.includes(correction)));
  return { file, written, article, before, named, telling, changes: before ? changesOf(one, article, before, now) : [] };
}

/** Returns the ids of articles whose addresses redirect to this one. */
function formerIdsOf(id: string, redirects: Redirects): string[] {
  return Object.entries(redirects).flatMap(([from, to]) => {
    const former = /^\/articles\/([^/#]+)\/$/.exec(from)?.[1];
    return former !== undefined && to === `/articles/${id}/` ? [former] : [];
  });
}

function reportWords({ file, article, written, before, changes }: Compared): Finding[] {
  if (!before) return [];
  return changes
    .filter((change) => !isTold(change, article, before))
    .map(({ place, ...change }) =>
      finding('uncorrected-change', place ?? written?.placeOf('headline') ?? placeIn(file), {
        ...change,
        ...howToTell(change, { article, written, before }),
      }),
    );
}

/** Finds an article that is not on record, or not in its present version: one finding for each article. */
function reportStale({ file, article, before, named, telling, changes }: Compared): Finding[] {
  const place = placeIn(file);
  if (!before || !named)
    return [finding('stale-record', place, { lacks: `contain the words of the article "${article.id}"`, unseen: true })];
  if ((changes.length === 0 && !telling) || changes.some((change) => !isTold(change, article, before))) return [];
  return [finding('stale-record', place, { lacks: `contain the current text of the article "${article.id}"` })];
}

/** Finds changed records: one finding for each, with the articles that show it and do not tell readers. */
function reportRecords(compared: readonly Compared[], changes: readonly ChangedRecord[]): Finding[] {
  return changes.flatMap(({ kind, id, change, moved, place }) => {
    const showing = compared.filter(({ article }) => article[kind].includes(id));
    const silent = moved ? [] : showing.filter(({ article, before }) => before && !isTold(change, article, before));
    const [first] = silent;
    if (!first?.before) {
      return showing.length === 0
        ? []
        : [finding('stale-record', place, { lacks: `contain what articles now show about ${recordNamed(kind, id)}` })];
    }
    const articles = silent.map(({ article }) => article.id);
    const told = howToTell(change, { ...first, before: first.before });
    return [finding('uncorrected-change', place, { ...change, ...told, articles })];
  });
}

/** Whether the front matter has told readers of a change since the article was recorded. */
function isTold({ added }: Pick<Change, 'added'>, { corrections, updated }: Article, before: RecordedWords): boolean {
  // A correction that only replaces another one tells of no further change.
  const more = corrections.length > before.corrections.length;
  const corrected =
    more && corrections.some((one) => one.on >= before.recorded && !before.corrections.includes(correctionShown(one)));
  return corrected || (added && updated !== null && updated > (before.updated ?? '') && updated >= before.recorded);
}

/** Returns what the hint says about how to tell readers of a change. */
function howToTell(
  { added }: Pick<Change, 'added'>,
  { article, written, before }: Pick<Compared, 'article' | 'written'> & { readonly before: RecordedWords },
): { recorded: string; day: string; corrected: boolean; outdated: boolean } {
  const { corrections, published } = article;
  const day = before.recorded > published ? before.recorded : published;
  // If the article was updated on that day already, the same day again would tell nothing new.
  const later = added && before.updated !== null && before.updated >= day ? dayAfter(before.updated, 1) : day;
  const { updated } = (written?.values ?? {}) as { readonly updated?: string };
  const outdated = updated !== undefined && updated < later;
  return { recorded: formatDay(before.recorded), day: later, corrected: corrections.length > 0, outdated };
}
