import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePages } from '../../docs/rule-pages.ts';
import { smallJpeg } from '../../src/rules/cases/small-pictures.ts';
import { article, soundSite } from '../../src/rules/cases/sound-site.ts';
import { variables } from '../../src/cli/commands.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { rules } from '../../src/core/findings/rules.ts';
import { loadArchive } from '../../src/content/load-archive.ts';
import { contentFolder } from '../content-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');

/** Every document that is read on its own: the README, docs/ and what GitHub looks for in .github/. */
const documents = [
  'README.md',
  ...['docs', '.github'].flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .sort(),
  ),
];

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

  /** Blocks marked ```markdown article are whole articles, those marked ```markdown body are bodies; an editor will copy them. */
  it.each(['README.md', 'docs/annotations.md'])('the articles shown in %s are sound', async (file) => {
    const articles = [...read(file).matchAll(/```markdown (article|body)\n([\s\S]*?)```/g)].map(([, kind, text = '']) =>
      kind === 'body' ? article(text) : text,
    );
    expect(articles.length).toBeGreaterThan(0);
    for (const text of articles) {
      const folder = await contentFolder({ ...soundSite, 'articles/example.md': text });
      if (text.includes('file=pier.jpg')) await folder.write('pictures/pier.jpg', smallJpeg);
      const { findings } = await loadArchive({ contentDir: folder.path, base: '/' });
      await folder.remove();
      // Examples have no source whose text could be compared.
      expect(findings.filter(({ ruleId }) => ruleId !== 'unverified-quotation')).toEqual([]);
    }
  });

  it('docs/commands.md names every script in package.json, and no document names another', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const namedIn = (file: string): string[] =>
      [...read(file).matchAll(/`npm (?:run )?(?:--silent )?([a-z][a-z:-]*)(?: [^`]*)?`/g)]
        .map(([, name]) => name ?? '')
        .filter((name) => !['ci', 'run', 'install'].includes(name));
    expect([...new Set(namedIn('docs/commands.md'))].sort()).toEqual(Object.keys(scripts).sort());
    for (const file of documents) {
      const unknown = namedIn(file).filter((name) => !Object.hasOwn(scripts, name));
      expect(unknown, file).toEqual([]);
    }
  });

  it('docs/commands.md lists the variables and exit codes of the commands', () => {
    const rows = [...read('docs/commands.md').matchAll(/^\|(.*)\|$/gm)].map(([, row = '']) =>
      row.split('|').map((cell) => cell.trim()),
    );
    for (const name of Object.keys(variables))
      expect(
        rows.filter(([cell]) => cell?.includes(`\`${name}\``)),
        name,
      ).toHaveLength(1);
    const codes = rows.filter(([cell]) => /^\d$/.test(cell ?? ''));
    expect(codes).toEqual(Object.values(exitCodes).map(({ code, means }) => [String(code), means]));
  });

  it.each(documents)('the links in %s lead to files and headings that exist', (file) => {
    const dead = linksIn(read(file)).filter((link) => !leadsSomewhere(file, link));
    expect(dead).toEqual([]);
  });

  it.each(documents)('the paths named in %s exist', (file) => {
    const named = [...read(file).matchAll(/`((?:src|tests|bench|docs|public|\.github)\/[\w./-]*)`/g)];
    const missing = named.map(([, path]) => path ?? '').filter((path) => !existsSync(resolve(root, path)));
    expect(missing).toEqual([]);
  });

  it('knows the anchors of headings as GitHub makes them', () => {
    expect(anchorsOf('# A `b-c`: “d”\n\n```yaml\n# no heading\n```\n\n## D, e & f\n\n## D, e & f\n')).toEqual([
      'a-b-c-d',
      'd-e--f',
      'd-e--f-1',
    ]);
  });
});

/** Finds the relative links of a Markdown text, those of pictures included; links in code are left out. */
function linksIn(text: string): string[] {
  const prose = withoutCode(text).replace(/`[^`\n]*`/g, '');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)|\bsrc="([^"]+)"/g)].map(([, link, picture]) => link ?? picture ?? '');
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

/** Says whether a link leads to a file or folder and, in Markdown, to a heading that exists. */
function leadsSomewhere(from: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? resolve(root, from) : resolve(root, dirname(from), path);
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
}

/** Lists the anchors of a text's headings as GitHub makes them: a repeated heading gets a number. */
function anchorsOf(text: string): string[] {
  const slugs = [...withoutCode(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return slugs.map((slug, i) => {
    const before = slugs.slice(0, i).filter((one) => one === slug).length;
    return before === 0 ? slug : `${slug}-${before}`;
  });
}

function withoutCode(text: string): string {
  return text.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1`*$/gm, '');
}
