import type { Article } from '../core/article.ts';
import { formatDay } from '../core/edtf-date.ts';
import { finding, type Finding } from '../core/finding.ts';
import { placeIn, type Place } from '../core/place.ts';
import type { Declaration } from '../core/archive.ts';
import { digestWords, type Digest, type Recorded, type RecordedWords } from '../core/recorded.ts';
import type { CheckedArticle } from './checked.ts';

/** Finds published words that changed: a warning where nothing tells readers, and another until the change is on record. */
export function checkChanges(
  articles: readonly CheckedArticle[],
  declarations: readonly Declaration[],
  { articles: recorded }: Recorded,
  sha256: Digest,
): Finding[] {
  return articles.flatMap(({ file, article, written }) => {
    const before = article && Object.hasOwn(recorded, article.id) ? recorded[article.id] : undefined;
    if (!article || !before) return [];
    const changes = changesIn(article, before, sha256);
    if (changes.length === 0) return [];
    if (isTold(article, before)) {
      return [finding('stale-record', written?.placeOf('published') ?? placeIn(file), { what: `the words of ${article.id}` })];
    }
    return changes.map(({ what, section }) => {
      const place = section === null ? written?.placeOf('headline') : placeOfSection(declarations, article, section);
      const { recorded: day } = before;
      return finding('uncorrected-change', place ?? placeIn(file), { what, recorded: formatDay(day), day });
    });
  });
}

interface Change {
  readonly what: string;
  /** Where it is; null for the headline and the words before the first heading. */
  readonly section: string | null;
}

function changesIn(article: Article, before: RecordedWords, sha256: Digest): Change[] {
  const now = digestWords(article, sha256);
  const recordedOf = (id: string): string | undefined => (Object.hasOwn(before.sections, id) ? before.sections[id] : undefined);
  const kept = new Set(article.sections.flatMap(({ id, aliases }) => [id, ...aliases]));
  return [
    ...(now.head === before.head ? [] : [{ what: 'the headline and standfirst', section: null }]),
    ...(now.lead === before.lead ? [] : [{ what: 'the introduction', section: null }]),
    ...article.sections
      .filter(({ id, aliases }) => ![id, ...aliases].some((one) => recordedOf(one) === now.sections[id]))
      .map(({ id }) => ({ what: `the section "${id}"`, section: id })),
    ...Object.keys(before.sections)
      .filter((id) => !kept.has(id))
      .map((id) => ({ what: `the section "${id}", which is gone,`, section: null })),
  ];
}

/** Whether the front matter says since then that something changed. */
function isTold({ corrections, updated }: Article, before: RecordedWords): boolean {
  const corrected = corrections.length > before.corrections && (corrections.at(-1)?.on ?? '') >= before.recorded;
  return corrected || (updated !== null && updated !== before.updated && updated >= before.recorded);
}

function placeOfSection(declarations: readonly Declaration[], article: Article, section: string): Place | undefined {
  return declarations.find(({ id, kind, article: of }) => id === section && kind === 'section' && of === article.id)?.place;
}
