import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../../tests/archive-of.ts';
import { titleOf } from '../../addresses/address-title.ts';
import { addressesOf } from '../../addresses/ledger.ts';
import { guarantees } from './guarantee.ts';
import { anchorsOfPage, canBePage, type Page } from './page.ts';

const page = (body: string, title = 'About us', order = ''): string =>
  `---\ntitle: ${title}\ndescription: What we do.\n${order}---\n\n${body}\n`;

async function pagesOf(files: Readonly<Record<string, string>>): Promise<readonly Page[]> {
  const { pages } = await archiveOf(files);
  return pages;
}

async function aboutOf(body: string): Promise<Page> {
  const [about] = await pagesOf({ 'pages/about.md': page(body) });
  if (!about) throw new Error('there is no About page');
  return about;
}

/** The parts of a page by name; what an editor wrote is `words`. */
function outline({ blocks }: Page): string[] {
  return blocks.map((block) =>
    'html' in block
      ? 'words'
      : [block.guarantee, block.anchor && `#${block.anchor}`, block.headed && 'headed'].filter(Boolean).join(' '),
  );
}

describe('the About page', () => {
  it('is all that code says of itself, if no editor wrote one', async () => {
    const [about] = await pagesOf({});
    expect(about && outline(about)).toEqual(guarantees.map((name) => `${name} #${name} headed`));
    expect(about?.title).toBe('How this site works');
  });

  it('is as its editor wrote it, if its headings have the anchors that other pages link to', async () => {
    const about = await aboutOf(
      'We.\n\n## A {#voices}\n\n::voices\n\n## B {#verification}\n\n::verification\n\n## C {#corrections}\n\nOurs.\n\n::corrections',
    );
    expect(outline(about)).toEqual(['words', 'voices', 'words', 'verification', 'words', 'corrections']);
    expect(anchorsOfPage(about)).toEqual(['voices', 'verification', 'corrections']);
  });

  it('has those anchors and parts even if its editor left them out', async () => {
    const about = await aboutOf(
      '## Checking {#checking}\n\n::verification\n\n::verification\n\n## Mistakes {#corrections}\n\nNone.',
    );
    expect(outline(about)).toEqual([
      'words',
      'verification #verification',
      'verification',
      'words',
      'voices #voices headed',
      'corrections headed',
    ]);
    expect(anchorsOfPage(about)).toEqual(['checking', 'verification', 'corrections', 'voices']);
  });
});

it('orders pages by number, then by title, after the About page', async () => {
  const pages = await pagesOf({
    'pages/imprint.md': page('A.', 'Imprint'),
    'pages/help.md': page('A.', 'Help'),
    'pages/terms.md': page('A.', 'Terms', 'order: 2\n'),
    'pages/zeal.md': page('A.', 'Zeal', 'order: 1\n'),
  });
  expect(pages.map(({ id }) => id)).toEqual(['about', 'zeal', 'terms', 'help', 'imprint']);
});

it('are called by their titles where something moved to them', async () => {
  const archive = await archiveOf({ 'pages/imprint.md': page('A.', 'Who we are') });
  expect(['/imprint/', '/about/#voices', '/imprints/'].map((address) => titleOf(address, archive))).toEqual([
    'Who we are',
    'How this site works',
    '/imprints/',
  ]);
});

it('promises pages and the anchors of their headings', async () => {
  const archive = await archiveOf({ 'pages/imprint.md': page('## House {#house}\n\nA.\n\n## Press\n\nB.') });
  const now = addressesOf(archive);
  expect(now.get('/imprint/')).toEqual(['house', 'press']);
  expect(now.get('/about/')).toContain('verification');
});

it('leads from a page to people, sources and events, which then are in use', async () => {
  const archive = await archiveOf({
    'pages/imprint.md': page(
      '[A](person:sherman), [B](source:minutes), [C](event:dinner), [D](/people/), [E](#house)\n\n## House {#house}\n\nF.',
    ),
    'people/sherman.yml': 'name: Wendy Sherman\nrole: Deputy Secretary\n',
    'sources/minutes.yml': 'publisher: Council\ntitle: Minutes\nurl: https://example.org/minutes\n',
  });
  const imprint = archive.pages.find(({ id }) => id === 'imprint');
  const hrefs = JSON.stringify(imprint?.blocks).match(/(?<="href":")[^"]+/g);
  expect(hrefs?.slice(0, 5)).toEqual([
    '/reader/people/sherman/',
    'https://example.org/minutes',
    '/reader/timeline/',
    '/reader/people/',
    '#house',
  ]);
});

it('cannot be called as an address that the site uses', () => {
  const routes = readdirSync(join(import.meta.dirname, '../../../pages')).map((name) => name.replace(/\..*$/, ''));
  const own = routes.filter((name) => /^[a-z-]+$/.test(name));
  expect(own.length).toBeGreaterThan(8);
  expect(own.filter(canBePage)).toEqual(['llms', 'opensearch', 'robots']);
  expect(['about', 'imprint', 'our-privacy'].every(canBePage)).toBe(true);
});
