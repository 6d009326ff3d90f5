import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesOf, type SiteFiles } from './files-of.ts';
import { forgetLastBuild, keepLastBuild, readLastBuild, type LastBuild } from './last-build.ts';

let work: string;
let site: string;
let cache: string;
const read = (): unknown => readLastBuild(cache, site);
const note = (inputs: string, files: SiteFiles): LastBuild => ({
  inputs,
  said: 'nothing',
  code: 'code',
  facts: [['site', 'hash']],
  pages: { '/quotes/a': { key: 'key', file: 'quotes/a/index.html', facts: [0] } },
  files,
});
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'on-the-record-'));
  [site, cache] = [join(work, 'dist'), join(work, 'cache')];
  mkdirSync(join(site, 'quotes/a'), { recursive: true });
  writeFileSync(join(site, '.complete'), '');
  writeFileSync(join(site, 'quotes/a/index.html'), 'A');
  keepLastBuild(cache, site, note('1', filesOf(site)));
});
afterEach(() => rmSync(work, { recursive: true }));

it('remembers the last build', () => {
  expect(read()).toMatchObject({ inputs: '1', said: 'nothing' });
  keepLastBuild(cache, site, note('2', filesOf(site)));
  expect(read()).toMatchObject({ inputs: '2' });
});

const changes: Record<string, () => void> = {
  'a file was changed': () => writeFileSync(join(site, 'quotes/a/index.html'), 'AB'),
  'a file was changed to one of the same size': () => {
    const { mtimeMs } = statSync(join(site, 'quotes/a/index.html'));
    writeFileSync(join(site, 'quotes/a/index.html'), 'B');
    utimesSync(join(site, 'quotes/a/index.html'), new Date(), new Date(mtimeMs + 1000));
  },
  'a file was added': () => writeFileSync(join(site, 'quotes/b.html'), ''),
  'a file was deleted': () => rmSync(join(site, 'quotes/a/index.html')),
  'the site is not complete': () => rmSync(join(site, '.complete')),
  'the site was deleted': () => rmSync(site, { recursive: true }),
  'the cache was deleted': () => rmSync(cache, { recursive: true }),
  'the cache is damaged': () => {
    const [file = ''] = readdirSync(cache);
    writeFileSync(join(cache, file), readFileSync(join(cache, file), 'utf8').slice(0, -9));
  },
  'the cache is from another version': () => {
    const [file = ''] = readdirSync(cache);
    writeFileSync(join(cache, file), '{"inputs":"1","files":{}}');
  },
  'it is forgotten': () => forgetLastBuild(cache, site),
};
it.each(Object.keys(changes))('knows nothing when %s', (name) => {
  changes[name]?.();
  expect(read()).toBeUndefined();
});

it('remembers the builds of a limited number of folders', () => {
  for (let i = 0; i < 30; i++) keepLastBuild(cache, join(work, `site-${i}`), note('', {}));
  expect(readdirSync(cache)).toHaveLength(20);
});
