import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../content-folder.ts';
import { exchangeIds } from '../hostile/slips/exchanged-ids.ts';

/** The ids of the Geneva article keep their words; `npm run hostile` exchanges every two of them. */
const root = resolve(import.meta.dirname, '../..');
const sourcesDir = resolve(root, process.env['SOURCES_DIR'] ?? 'no-sources');

describe('two ids that are exchanged', () => {
  const folders: readonly (readonly [string, string | undefined])[] = [
    ['without the texts of sources', undefined],
    ...(existsSync(sourcesDir) ? [['with the texts of sources', sourcesDir] as const] : []),
  ];
  it.each(folders)(
    'are an error that names both, %s',
    async (name, dir) => {
      const folder = await contentFolder(resolve(root, 'content'));
      const { pairs, missed } = await exchangeIds({ name, folder, sourcesDir: dir }, 60);
      await folder.remove();
      expect([pairs, missed]).toEqual([60, []]);
    },
    60_000,
  );
});
