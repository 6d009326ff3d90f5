import { join } from 'node:path';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { first } from '../../tests/archive-of.ts';
import { contentFolder } from '../../tests/content-folder.ts';
import { the } from '../core/model/archive.ts';
import { describeKeeping } from '../core/model/source.ts';
import { article, quote, soundSite } from '../rules/cases/sound-site.ts';
import { loadArchive } from '../content/load-archive.ts';
import { statementWordsHtml } from '../markdown/html.ts';
import { citationFormats } from './citations.ts';
import { statementRecord } from './csl-record.ts';
import { articleFeed, statementFeed } from './feeds/feeds.ts';
import { articleNode } from './json-ld/article-node.ts';
import { statementNode } from './json-ld/statement-node.ts';
import { quotesJson } from './quotes-json.ts';
import { annotationsOf } from './web-annotations.ts';

const folder = await contentFolder({
  ...soundSite,
  'sources/commentary.yml':
    "publisher: Harbour Gazette\ntitle: In vain\nkind: document\ndate: 1974-05-04\nheld-at: City Archives, no. 12\npages: '3'\n",
  '../sources/commentary.txt': 'There will be no deviations.\nThey met for dinner.\n',
  'articles/talks.md': article(quote('#no-deviations speaker=ryabkov locator=p1')),
  'pages/print.md':
    '---\ntitle: Print\ndescription: Print.\n---\n\nSee [the *paper*](source:commentary), and [again][it].\n\n[it]: source:commentary\n',
});
const { archive, findings } = await loadArchive({
  contentDir: folder.path,
  sourcesDir: join(folder.path, '../sources'),
  base: '/',
  siteUrl: 'https://record.example',
});
await folder.remove();
if (!archive) throw new Error(findings.map(({ message }) => message).join(' '));
const talks = first(archive.articles);
const statement = first(archive.statements);
const source = the(archive.sources, 'commentary');

it('is compared like any other', () => {
  expect(archive.verifications.get('no-deviations')?.status).toBe('exact');
});

it('says on pages where it is found', () => {
  expect(describeKeeping(source, archive.words)).toBe('Page 3. Kept at: City Archives, no. 12.');
  expect(describeKeeping({ ...source, pages: '3–4' }, archive.words)).toBe('Pages 3–4. Kept at: City Archives, no. 12.');
  expect(describeKeeping({ id: 'a', publisher: 'B' }, archive.words)).toBe('');
});

it('has no link on a page about the publication, but who keeps it', () => {
  const blocks = archive.pages.flatMap(({ id, blocks }) => (id === 'print' ? blocks : []));
  const html = blocks
    .map((block) => ('html' in block ? toHtml({ type: 'root', children: [...block.html] as Root['children'] }) : ''))
    .join('');
  expect(html).toBe('<p>See the <em>paper</em> (City Archives, no. 12), and again (City Archives, no. 12).</p>');
});

it('leaves out the address of a block of quoted words', () => {
  const html = toHtml({ type: 'root', children: statementWordsHtml(statement, { library: archive }, source.url) });
  expect(html).toBe('<blockquote><p>There will be no deviations.</p></blockquote>');
});

it('is a component of an archive in JSON-LD, without an address', () => {
  const node = {
    '@type': 'ArchiveComponent',
    '@id': 'https://record.example/articles/talks/#commentary',
    name: 'In vain',
    publisher: { '@type': 'Organization', name: 'Harbour Gazette' },
    datePublished: '1974-05-04',
    itemLocation: 'City Archives, no. 12',
  };
  expect(articleNode(talks, archive).isBasedOn).toEqual(node);
  expect(statementNode(statement, archive).isBasedOn).toEqual(node);
});

it('is no target of a Web Annotation, whose targets need an address', () => {
  const { items } = annotationsOf(talks, archive);
  const [quotation] = items.filter(({ id }) => id.endsWith('#no-deviations'));
  expect(quotation?.target.map((target) => target.source)).toEqual(['https://record.example/articles/talks/']);
});

it('leaves nothing undefined in any file for machines', () => {
  const record = statementRecord(statement, archive);
  const files = [
    ...(['xml', 'json'] as const).flatMap((format) => [articleFeed(archive, format), statementFeed(archive, format)]),
    ...Object.values(citationFormats).map(({ write }) => write(record)),
    JSON.stringify(quotesJson(archive)),
    JSON.stringify(annotationsOf(talks, archive)),
  ];
  for (const file of files) expect(file).not.toMatch(/undefined|(?:cite|href)=(?:\\?"){2}/);
});
