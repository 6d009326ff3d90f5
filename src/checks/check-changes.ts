import type { Article } from '../core/article.ts';
import { formatDay } from '../core/edtf-date.ts';
import { finding, type Finding } from '../core/finding.ts';
import { placeIn, type Place } from '../core/place.ts';
import { digestWords, type Block, type Digest, type Recorded, type RecordedWords } from '../core/recorded.ts';
import type { CheckedArticle } from '../core/checked-article.ts';

/** Finds published words that changed: a warning where nothing tells readers, and another until the change is on record. */
export function checkChanges(articles: readonly CheckedArticle[], { articles: recorded }: Recorded, sha256: Digest): Finding[] {
  return articles.flatMap(({ file, article, written, blocks }) => {
    const before = article && Object.hasOwn(recorded, article.id) ? recorded[article.id] : undefined;
    if (!article || !before) return [];
    const changes = changesIn(article, blocks, before, sha256);
    if (changes.length === 0) return [];
    if (isTold(article, before)) {
      return [finding('stale-record', written?.placeOf('published') ?? placeIn(file), { what: `the words of ${article.id}` })];
    }
    const { recorded: day } = before;
    return changes.map(({ what, place }) =>
      finding('uncorrected-change', place ?? written?.placeOf('headline') ?? placeIn(file), {
        what,
        recorded: formatDay(day),
        day,
      }),
    );
  });
}

interface Change {
  readonly what: string;
  /** Where the first of the changed blocks stands; undefined where none of them is left, and for the headline. */
  readonly place: Place | undefined;
}

function changesIn(article: Article, blocks: readonly Block[], before: RecordedWords, sha256: Digest): Change[] {
  const now = digestWords(article, blocks, sha256);
  const recordedOf = (id: string): readonly string[] | undefined =>
    Object.hasOwn(before.sections, id) ? before.sections[id] : undefined;
  const kept = new Set(article.sections.flatMap(({ id, aliases }) => [id, ...aliases]));
  const placeOf = (section: string | null, index: number): Place | undefined => {
    const here = blocks.filter((block) => block.section === section);
    return (here[index] ?? here.at(-1))?.place;
  };
  const lead = firstDifference(before.lead, now.lead);
  return [
    ...(now.head === before.head ? [] : [{ what: 'the headline and standfirst', place: undefined }]),
    ...(lead === undefined ? [] : [{ what: 'the introduction', place: placeOf(null, lead) }]),
    ...article.sections.flatMap(({ id, aliases }) => {
      const recorded = [id, ...aliases].map(recordedOf).find((digests) => digests !== undefined);
      const index = firstDifference(recorded ?? [], now.sections[id] ?? []);
      return index === undefined ? [] : [{ what: `the section "${id}"`, place: placeOf(id, index) }];
    }),
    ...Object.keys(before.sections)
      .filter((id) => !kept.has(id))
      .map((id) => ({ what: `the section "${id}", which is gone,`, place: undefined })),
  ];
}

/** The index of the first block that is another one; undefined where all are the same. */
function firstDifference(before: readonly string[], now: readonly string[]): number | undefined {
  const length = Math.max(before.length, now.length);
  return Array.from({ length }, (_, i) => i).find((i) => before[i] !== now[i]);
}

/** Whether the front matter says since then that something changed. */
function isTold({ corrections, updated }: Article, before: RecordedWords): boolean {
  const corrected = corrections.length > before.corrections && (corrections.at(-1)?.on ?? '') >= before.recorded;
  return corrected || (updated !== null && updated !== before.updated && updated >= before.recorded);
}
