import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../src');

/** What each folder may import: arrows run one way, and core stands on nothing but zod, libraries for dates and words, and the types of schema.org. */
const allowed: Record<string, { folders: string[]; packages?: string[] }> = {
  core: { folders: [], packages: ['zod', 'edtf', 'fastest-levenshtein', 'schema-dts'] },
  markdown: { folders: ['core'] },
  search: { folders: ['core', 'styles'] },
  checks: { folders: ['core'] },
  cards: { folders: ['core'] },
  site: { folders: ['core', 'markdown', 'search', 'checks', 'cards'] },
  maps: { folders: ['core'] },
  components: { folders: ['core', 'markdown', 'site', 'layouts', 'maps', 'styles'] },
  sharing: { folders: ['styles'] },
  layouts: { folders: ['core', 'site', 'search', 'sharing', 'styles'] },
  pages: { folders: ['core', 'site', 'search', 'components', 'layouts', 'maps', 'markdown', 'cards'] },
  styles: { folders: [] },
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\/.*\.(ts|astro)$/.test(file) && !/\.test\.ts$|\.d\.ts$/.test(file),
);

it('sees every folder', () => {
  expect([...new Set(files.map((file) => file.split('/')[0]))].sort()).toEqual(
    Object.keys(allowed)
      .filter((name) => name !== 'styles')
      .sort(),
  );
});

it.each(files)('%s imports only what its folder may', (file) => {
  const own = file.split('/')[0] ?? '';
  const rule = allowed[own];
  const imports = [
    ...readFileSync(join(root, file), 'utf8').matchAll(/^\s*(?:import|export)\b[^;]*?from '([^']+)'|^\s*import '([^']+)'/gm),
  ];
  for (const [, from, bare] of imports) {
    const target = from ?? bare ?? '';
    if (!target.startsWith('.')) {
      if (rule?.packages) expect(rule.packages).toContain(target);
      continue;
    }
    const folder = relative(root, resolve(root, file, '..', target)).split('/')[0];
    if (folder !== own) expect(rule?.folders, `${file} imports ${target}`).toContain(folder);
  }
});
