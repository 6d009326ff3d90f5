import { createIndex, close } from 'pagefind';
import type { Archive } from '../../src/core/model/archive.ts';
import { draftRecords } from '../../src/search/index/record-drafts.ts';

/**
 * Writes the same records as an index of plain Pagefind: their texts and what describes them are searched, the facets are its filters,
 * and their dates its order. Throws the errors of Pagefind.
 */
export async function writePlainPagefind(archive: Archive, outputPath: string): Promise<void> {
  const { errors, index } = await createIndex({});
  check(errors);
  if (!index) throw new Error('Pagefind returned no index.');
  const drafts = draftRecords(archive);
  try {
    for (let i = 0; i < drafts.length; i += batchSize) {
      const added = drafts.slice(i, i + batchSize).map(({ url, text, meta, values, date }) =>
        index.addCustomRecord({
          url,
          content: [text, ...Object.values(meta)].filter(Boolean).join('. '),
          language: archive.words.language,
          meta: Object.fromEntries(Object.entries(meta).flatMap(([name, value]) => (value ? [[name, value]] : []))),
          filters: {
            ...Object.fromEntries(Object.entries(values).map(([facet, pairs]) => [facet, pairs.map(([id]) => id)])),
            ...(date?.latest && { month: [date.latest.slice(0, 7)] }),
          },
          sort: { date: date?.latest ?? date?.earliest ?? '9999-99-99' },
        }),
      );
      check((await Promise.all(added)).flatMap((record) => record.errors));
    }
    check((await index.writeFiles({ outputPath })).errors);
  } finally {
    await close();
  }
}

/** Records in a batch: more would fill the pipe to Pagefind's process. */
const batchSize = 500;

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
