import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, renderSync, walkSync, ELEMENT_NODE, type ElementNode } from 'ultrahtml';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadArchive } from '../../src/content/load-archive.ts';
import { cardOf } from '../../src/cards/card.ts';
import { the, type Archive } from '../../src/core/model/archive.ts';
import { describeDate, machineDate } from '../../src/core/dates/edtf-date.ts';
import { qualifierNames, type QualifierName } from '../../src/core/model/qualifiers.ts';
import type { Statement } from '../../src/core/model/statement.ts';
import { root as project } from './build-site.ts';
import { launch, openPage } from './chromium.ts';

const { root, example } = inject('sites');
const sites = [
  { site: root, contentDir: join(project, 'content') },
  { site: example, contentDir: join(project, 'examples/kranhaven/content') },
] as const;

/** A statement in its archive, and how to read a file of the built site. */
interface Seen {
  readonly statement: Statement;
  readonly archive: Archive;
  readonly read: (path: string) => string;
}

/** What each qualifier says, as a reader would look for it: worked out here from the content, not by the code that is tested. */
const expected: Record<QualifierName, (seen: Seen) => RegExp | undefined> = {
  quotedBy: ({ statement: { quotedBy }, archive }) =>
    quotedBy === null ? undefined : new RegExp(`(?:quoted by|zitiert von) ${the(archive.people, quotedBy).name}`, 'i'),
  inferred: ({ statement: { inferred } }) => (inferred === null ? undefined : /speaker inferred|Sprecher erschlossen/i),
  through: ({ statement: { source, speaker }, archive }) => {
    const { publisher } = the(archive.sources, source);
    return speaker === null || the(archive.people, speaker).name === publisher ? undefined : new RegExp(plain(publisher));
  },
  reported: ({ statement: { form } }) => (form === 'indirect' ? /reported|sinngemäß|wiedergegeben/i : undefined),
  translated: ({ statement: { translation } }) =>
    translation === null
      ? undefined
      : new RegExp(translation.by === 'editor' ? 'this site|Redaktion|editor' : plain(translation.by)),
  // Where a date is shown, so is what makes it true: a date alone is refused below.
  dated: ({ statement: { on }, archive }) =>
    on === null || machineDate(on) !== undefined
      ? undefined
      : new RegExp(`${describeDate(on, archive.words)}|${plain(on.edtf)}`, 'i'),
};

/** Every way in which a statement leaves its page, as the text that is read there; `dateless` has no date of the words to qualify. */
const projections: Record<string, { readonly text: (seen: Seen) => string; readonly dateless?: true }> = {
  'the title of the page': { text: (seen) => metaOf(page(seen), 'og:title'), dateless: true },
  'the title of the tab': { text: (seen) => /<title>([^<]*)/.exec(page(seen))?.[1] ?? '', dateless: true },
  'the description': { text: (seen) => metaOf(page(seen), 'description') },
  'the text of the card': { text: (seen) => metaOf(page(seen), 'og:image:alt') },
  'the card': {
    text: ({ statement, archive }) => {
      const { kind, from, qualifiers, about } = cardOf(archive, { statement: statement.id });
      return [kind, from, qualifiers, about].join(' ');
    },
  },
  'JSON-LD': { text: (seen) => /<script type="application\/ld\+json">([^<]*)/.exec(page(seen))?.[1] ?? '' },
  'the title for reference managers': { text: (seen) => metaOf(page(seen), 'citation_title'), dateless: true },
  BibTeX: { text: ({ read, statement: { id } }) => read(`quotes/${id}/cite.bib`).replace(/[{}]/g, '') },
  RIS: { text: ({ read, statement: { id } }) => read(`quotes/${id}/cite.ris`) },
  'CSL-JSON': { text: ({ read, statement: { id } }) => read(`quotes/${id}/cite.csl.json`) },
  'a citation in words': {
    text: (seen) => textOf(page(seen), (element) => element.attributes['id'] === 'cite-apa'),
    dateless: true,
  },
  'the embedded statement': {
    text: ({ read, statement: { id } }) => textOf(read(`quotes/${id}/embed/index.html`), isNamed('body')),
  },
  'the description of the embedded statement': {
    text: ({ read, statement: { id } }) => metaOf(read(`quotes/${id}/embed/index.html`), 'description'),
    dateless: true,
  },
  'the title in oEmbed': { text: (seen) => oembed(seen).title, dateless: true },
  'the author in oEmbed': {
    // It has nothing but a name, so only what goes with the name is asked for.
    text: (seen) => `${oembed(seen).author_name} ${oembed(seen).title}`,
    dateless: true,
  },
  'the code to embed': { text: (seen) => oembed(seen).html, dateless: true },
  'the Atom feed, title': { text: (seen) => atomEntry(seen, 'title'), dateless: true },
  'the Atom feed, summary': { text: (seen) => atomEntry(seen, 'summary') },
  'the Atom feed, content': { text: (seen) => atomEntry(seen, 'content') },
  'the JSON feed, title': { text: (seen) => jsonEntry(seen).title, dateless: true },
  'the JSON feed, summary': { text: (seen) => jsonEntry(seen).summary },
  'the JSON feed, content': { text: (seen) => jsonEntry(seen).content_html },
  'quotes.json': {
    text: ({ read, statement: { id } }) => {
      const { statements, excerpts } = JSON.parse(read('quotes.json')) as {
        statements: { id: string }[];
        excerpts: { id: string }[];
      };
      return JSON.stringify([...statements, ...excerpts].find((one) => one.id === id));
    },
  },
  'Web Annotations': {
    text: ({ read, statement: { id, article } }) => {
      const { items } = JSON.parse(read(`articles/${article}/annotations.jsonld`)) as {
        items: { id: string; body: object[] }[];
      };
      return JSON.stringify(items.find((one) => one.id.endsWith(`#${id}`))?.body);
    },
  },
  'the list of all quotes': {
    text: ({ read, statement: { id } }) =>
      textOf(
        read('quotes/index.html'),
        ({ name, attributes }, inner) =>
          name === 'li' && String(attributes['class']).includes('statement') && inner.includes(`quotes/${id}/"`),
      ),
  },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(sites)('on the site under $site.base', ({ site, contentDir }) => {
  const files = new Map<string, string>();
  const read = (path: string): string => {
    const known = files.get(path) ?? readFileSync(join(site.outDir, path), 'utf8');
    files.set(path, known);
    return known;
  };
  let seen: Seen[];
  beforeAll(async () => {
    const { archive } = await loadArchive({ contentDir, base: site.base });
    if (!archive) throw new Error('the content has an error');
    seen = archive.statements.map((statement) => ({ statement, archive, read }));
  });

  describe.each(Object.entries(projections))('%s', (name, { text, dateless }) => {
    it.each(qualifierNames)('keeps the qualifier “%s”', (qualifier) => {
      if (dateless && qualifier === 'dated') return;
      const lost = seen.flatMap((one) => {
        const wanted = expected[qualifier](one);
        const found = plainText(text(one));
        if (found === '') return [`${one.statement.id} is not in ${name}`];
        return wanted === undefined || wanted.test(found) ? [] : [`${one.statement.id}: ${String(wanted)} is not in ${found}`];
      });
      expect(lost).toEqual([]);
    });
  });

  it('keeps every qualifier in search results', async () => {
    const { page: tab } = await openPage(browser);
    const lost: string[] = [];
    for (const one of seen) {
      const { id, text, translation, article } = one.statement;
      const words = (translation?.text ?? text)
        .replace(/["“”„«»\n]/g, ' ')
        .split(/\s+/)
        .slice(0, 7)
        .join(' ');
      await tab.goto(`${site.url}search/?q=${encodeURIComponent(`"${words}"`)}`);
      const result = tab.locator(`[data-search-result]:has(a[href$="/articles/${article}/#${id}"])`);
      await result.waitFor();
      const found = await result.innerText();
      for (const qualifier of qualifierNames) {
        const wanted = expected[qualifier](one);
        if (wanted && !wanted.test(found)) lost.push(`${id}: ${String(wanted)} is not in ${found}`);
      }
    }
    expect(lost).toEqual([]);
    await tab.context().close();
  });
});

it('is tried with each qualifier, by a statement that has it', async () => {
  const archives = await Promise.all(sites.map(({ contentDir }) => loadArchive({ contentDir, base: '/' })));
  const all = archives.flatMap(
    ({ archive }) => archive?.statements.map((statement) => ({ statement, archive, read: () => '' })) ?? [],
  );
  for (const qualifier of qualifierNames)
    expect(all.filter((one) => expected[qualifier](one)).length, qualifier).toBeGreaterThan(0);
});

function page({ read, statement: { id } }: Seen): string {
  return read(`quotes/${id}/index.html`);
}

function oembed({ read, statement: { id } }: Seen): { title: string; author_name: string; html: string } {
  return JSON.parse(read(`quotes/${id}/oembed.json`)) as { title: string; author_name: string; html: string };
}

function atomEntry({ read, statement: { id } }: Seen, part: string): string {
  const entry = read('quotes/feed.xml')
    .split('<entry')
    .find((one) => one.includes(`/quotes/${id}/</id>`));
  return new RegExp(`<${part}[^>]*>([^]*?)</${part}>`).exec(entry ?? '')?.[1] ?? '';
}

function jsonEntry({ read, statement: { id } }: Seen): { title: string; summary: string; content_html: string } {
  const { items } = JSON.parse(read('quotes/feed.json')) as {
    items: { id: string; title: string; summary: string; content_html: string }[];
  };
  return items.find((one) => one.id.endsWith(`/quotes/${id}/`)) ?? { title: '', summary: '', content_html: '' };
}

function metaOf(html: string, name: string): string {
  return new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
}

const isNamed = (name: string) => (element: ElementNode) => element.name === name;

/** Returns the text of the first element that is meant. */
function textOf(html: string, isMeant: (element: ElementNode, inner: string) => boolean): string {
  let found = '';
  walkSync(parse(html), (node) => {
    if (found !== '' || node.type !== ELEMENT_NODE) return;
    const inner = renderSync(node);
    if (isMeant(node as ElementNode, inner)) found = inner;
  });
  return found.replace(/<[^>]*>/g, '');
}

/** Returns a text with its characters instead of references to them. */
function plainText(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'", '#34': '"' };
  return text
    .replace(/&(#?\w+);/g, (whole, name: string) => named[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

function plain(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
