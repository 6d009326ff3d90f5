import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../../docs/rule-pages.ts';
import { soundSite } from '../../src/checks/cases/sound-site.ts';
import { rules } from '../../src/core/findings/rules.ts';
import { loadArchive } from '../../src/content/load-archive.ts';
import { contentFolder } from '../content-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');

describe('the documents', () => {
  const pages = rulePages();

  it.each([...pages])('docs/%s is what the catalogue says (npm run docs writes it)', (file, text) =>
    expect(read(`docs/${file}`)).toBe(text),
  );

  it('every rule has a page, linked from the index, and no page is without its rule', () => {
    const files = readdirSync(resolve(root, 'docs/rules')).sort();
    expect(files).toEqual(
      Object.keys(rules)
        .map((id) => `${id}.md`)
        .sort(),
    );
    const linked = [...read('docs/errors.md').matchAll(/\]\(rules\/([^)]+\.md)\)/g)].map(([, file]) => file ?? '');
    expect(linked.sort()).toEqual(files);
  });

  it('each page says what is wrong in one sentence, and then why it matters and how to fix it', () => {
    const isSentence = /^[^.]*(?:\.\w[^.]*)*\.$/;
    const terse = Object.entries(rules).filter(([, { about, why, toFix }]) => !isSentence.test(about) || !why || !toFix);
    expect(terse.map(([id]) => id)).toEqual([]);
  });

  /** Blocks marked ```markdown article are whole articles; an editor will copy them. */
  it.each(['README.md', 'docs/annotations.md'])('the articles shown in %s are sound', async (file) => {
    const articles = [...read(file).matchAll(/```markdown article\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
    expect(articles.length).toBeGreaterThan(0);
    for (const text of articles) {
      const folder = await contentFolder({ ...soundSite, 'articles/example.md': text });
      const { findings } = await loadArchive({ contentDir: folder.path, base: '/' });
      await folder.remove();
      // Examples have no source whose text could be compared.
      expect(findings.filter(({ ruleId }) => ruleId !== 'unverified-quotation')).toEqual([]);
    }
  });

  it('the README names every script that package.json has, and no other', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/`npm (?:run )?([a-z:]+)(?: [^`]*)?`/g)]
      .map(([, name]) => name ?? '')
      .filter((name) => name !== 'ci' && name !== 'run');
    expect([...new Set(named)].sort()).toEqual(Object.keys(scripts).sort());
  });
});
