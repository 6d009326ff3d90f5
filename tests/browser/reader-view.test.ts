import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { extractFromHtml } from '@extractus/article-extractor';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { typographic } from '../../src/core/text/wording.ts';
import type { Site } from './global-setup.ts';

const { root, example } = inject('sites');

/** A statement in `/quotes.json`, as far as a reader view must have it. */
interface Quoted {
  readonly id: string;
  readonly form: 'direct' | 'indirect';
  readonly text: string;
  readonly article: string;
  readonly speaker: { readonly name: string } | null;
}

/** Programs that take the article out of a page: the first is Firefox's reader view, and many feed readers use the second. */
const clients: Record<string, (html: string, address: string) => Promise<string>> = {
  Readability: (html) => Promise.resolve(new Readability(parseHTML(html).document).parse()?.content ?? ''),
  'article-extractor': async (html, address) => (await extractFromHtml(html, address))?.content ?? '',
};

describe.each([root, example])('a reader view of the pages under $base', (site) => {
  const statements = (JSON.parse(read(site, 'quotes.json')) as { statements: Quoted[] }).statements;
  const articles = readdirSync(join(site.outDir, 'articles'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

  describe.each(Object.entries(clients))('in %s', (_name, extract) => {
    const viewOf = async (path: string): Promise<{ page: Document; view: Document }> => {
      const html = read(site, `${path}index.html`);
      const view = await extract(html, `https://record.example${site.base}${path}`);
      return { page: parseHTML(html).document, view: parseHTML(`<main>${view}</main>`).document };
    };

    it.each(articles.map(({ name }) => name))('has every heading, note and quotation of %s', async (article) => {
      const { page, view } = await viewOf(`articles/${article}/`);
      const headings = textsOf(page, '.body :is(h2, h3)');
      expect(headings.length).toBeGreaterThan(0);
      expect(textsOf(view, 'h2, h3')).toEqual(expect.arrayContaining(headings));
      const notes = textsOf(page, '.body .note section > p:not(.note-label, .note-sources)');
      expect(notes.filter((note) => !textsOf(view, 'p').includes(note))).toEqual([]);
      // A note follows the paragraph that it is about.
      const told = wordsOf(view.documentElement);
      const places = notes.map((note) => told.indexOf(note));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const words = statements.filter((one) => one.article === article && one.form === 'direct').flatMap(paragraphs);
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter((one) => !told.includes(one))).toEqual([]);
      // How to cite it is no part of the text.
      expect(told).not.toMatch(/BibTeX|@\w+\{|Vancouver/);
    });

    it.each(articles.map(({ name }) => name))('names the speaker below each block of quoted words in %s', async (article) => {
      const { page, view } = await viewOf(`articles/${article}/`);
      const captions = textsOf(view, 'figure:has(blockquote) figcaption');
      const shown = [...page.querySelectorAll('.body figure.quote')].map(({ id }) => statements.find((one) => one.id === id));
      expect(captions).toHaveLength(shown.length);
      // An excerpt of a document is no statement, and has no speaker.
      for (const [i, statement] of shown.entries()) expect(captions[i]).toContain(statement?.speaker?.name ?? '');
    });

    it('has the words and the speaker of each statement on its own page, without its citations', async () => {
      for (const statement of statements) {
        const { view } = await viewOf(`quotes/${statement.id}/`);
        const told = wordsOf(view.documentElement);
        for (const words of paragraphs(statement)) expect(told, statement.id).toContain(words);
        if (statement.speaker) expect(told, statement.id).toContain(statement.speaker.name);
        expect(told, statement.id).not.toMatch(/BibTeX|@\w+\{/);
      }
    });
  });
});

function read(site: Site, file: string): string {
  return readFileSync(join(site.outDir, file), 'utf8');
}

/** Returns the paragraphs of a statement as pages show them. */
function paragraphs({ text, form }: Quoted): string[] {
  return text.split(/\n\s*\n/).map((one) => (form === 'direct' ? typographic(fold(one)) : fold(one)));
}

function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(wordsOf);
}

function wordsOf({ textContent }: Element): string {
  return fold(textContent);
}

/** Folds white space, and leaves out soft hyphens. */
function fold(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}
