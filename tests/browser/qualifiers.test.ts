import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, renderSync, walkSync, ELEMENT_NODE, type ElementNode } from 'ultrahtml';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadArchive } from '../../src/content/load-archive.ts';
import { cardOf, type Card } from '../../src/cards/card.ts';
import type { CardSubject, CitationFormat } from '../../src/core/model/permalinks.ts';
import { the, type Archive } from '../../src/core/model/archive.ts';
import { describeDate, machineDate, type EdtfDate } from '../../src/core/dates/edtf-date.ts';
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

/**
 * Every way in which a statement leaves its page, as the text that is read there; `dateless` has no date of the words to qualify, and
 * `questionsOnly` is there only for statements on a question.
 */
const projections: Record<
  string,
  { readonly text: (seen: Seen) => string; readonly dateless?: true; readonly questionsOnly?: true }
> = {
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
  BibTeX: { text: (seen) => citation(seen, 'bib').replace(/[{}]/g, '') },
  RIS: { text: (seen) => citation(seen, 'ris') },
  'CSL-JSON': { text: (seen) => citation(seen, 'csl.json') },
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
  Markdown: {
    text: ({ read, statement: { id } }) => read(`quotes/${id}/index.md`),
  },
  'Web Annotations': {
    text: ({ read, statement: { id, article } }) => {
      const { items } = JSON.parse(read(`articles/${article}/annotations.jsonld`)) as {
        items: { id: string; body: object[] }[];
      };
      return JSON.stringify(items.find((one) => one.id.endsWith(`#${id}`))?.body);
    },
  },
  'the questions of the article': {
    text: ({ read, statement: { id, article } }) =>
      textOf(
        read(`articles/${article}/questions/index.html`),
        ({ name, attributes }, inner) =>
          name === 'li' && String(attributes['class']).includes('statement') && inner.includes(`quotes/${id}/"`),
      ),
    questionsOnly: true,
  },
  'the card of the questions': {
    text: ({ statement: { article }, archive }) => cardOf(archive, { questionsOf: article }).qualifiers ?? '',
    dateless: true,
    questionsOnly: true,
  },
  'the text of the card of the questions': {
    text: ({ read, statement: { article } }) => metaOf(read(`articles/${article}/questions/index.html`), 'og:image:alt'),
    dateless: true,
    questionsOnly: true,
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

/** Every way in which a claim, note or event leaves its page. */
const pageProjections: Record<string, (of: { readonly html: string; readonly card: Card }) => string> = {
  'the title of the page': ({ html }) => metaOf(html, 'og:title'),
  'the title of the tab': ({ html }) => /<title>([^<]*)/.exec(html)?.[1] ?? '',
  'the description': ({ html }) => metaOf(html, 'description'),
  'the text of the card': ({ html }) => metaOf(html, 'og:image:alt'),
  'the card': ({ card: { kind, words, from, qualifiers, about } }) => [kind, words, from, qualifiers, about].join(' '),
  'JSON-LD': ({ html }) => /<script type="application\/ld\+json">([^<]*)/.exec(html)?.[1] ?? '',
  'the page': ({ html }) => textOf(html, isNamed('main')),
};

/** A claim, note or event with its page and its card, and what each projection must say of it. */
interface Shared {
  readonly path: string;
  readonly subject: CardSubject;
  readonly wanted: (projection: string) => RegExp[];
}

/** Returns the claims, notes and events of a site. What must be said of them is worked out here from the content. */
function recordsOf(archive: Archive): Shared[] {
  const { articles, sources, events, words } = archive;
  const publisher = (source: string): RegExp => new RegExp(plain(the(sources, source).publisher));
  const dated = (date: EdtfDate): RegExp => new RegExp(plain(describeDate(date, words)).replaceAll(' ', '\\s'));
  const claims = articles.flatMap(({ id: article, claims }) =>
    claims.map(({ id, source, figure }): Shared => ({
      path: `articles/${article}/${id}/`,
      subject: { article, record: id },
      wanted: () => [publisher(source), /not quoted|nicht zitiert/i, ...(figure?.on ? [dated(figure.on)] : [])],
    })),
  );
  const notes = articles.flatMap(({ id: article, notes }) =>
    notes.map(({ id, sources: cited, basis }): Shared => {
      const rests = [...cited.map(({ source }) => publisher(source)), ...(basis === null ? [] : [new RegExp(plain(basis))])];
      return {
        path: `articles/${article}/${id}/`,
        subject: { article, record: id },
        // A title has no room for what the note rests on.
        wanted: (projection) => [/Editor’s note|Redaktion/, ...(projection.startsWith('the title') ? [] : rests)],
      };
    }),
  );
  const ids = new Set(articles.flatMap((article) => article.events));
  const happened = [...ids].map((id): Shared => {
    const { date, state, sources: cited } = the(events, id);
    const off = state === undefined ? [] : [{ cancelled: /cancelled|abgesagt/i, postponed: /postponed|verschoben/i }[state]];
    return {
      path: `timeline/${id}/`,
      subject: { event: id },
      wanted: (projection) => [
        ...(projection === 'JSON-LD' ? [] : [dated(date)]),
        ...off,
        ...(/card|^the page$/.test(projection) ? cited.map(({ source }) => publisher(source)) : []),
      ],
    };
  });
  return [...claims, ...notes, ...happened];
}

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

  describe.each(Object.entries(projections))('%s', (name, { text, dateless, questionsOnly }) => {
    it.each(qualifierNames)('keeps the qualifier “%s”', (qualifier) => {
      if (dateless && qualifier === 'dated') return;
      const there = questionsOnly ? seen.filter(({ statement }) => statement.questions.length > 0) : seen;
      expect(there.length).toBeGreaterThan(0);
      const lost = there.flatMap((one) => {
        const wanted = expected[qualifier](one);
        const found = plainText(text(one));
        if (found === '') return [`${one.statement.id} is not in ${name}`];
        return wanted === undefined || wanted.test(found) ? [] : [`${one.statement.id}: ${String(wanted)} is not in ${found}`];
      });
      expect(lost).toEqual([]);
    });
  });

  describe.each(Object.entries(pageProjections))('%s of a claim, note or event', (name, text) => {
    it('says whose it is, through whom, and every doubt', async () => {
      const { archive } = await loadArchive({ contentDir, base: site.base });
      if (!archive) throw new Error('the content has an error');
      const lost = recordsOf(archive).flatMap(({ path, subject, wanted }) => {
        const found = plainText(text({ html: read(`${path}index.html`), card: cardOf(archive, subject) }));
        return wanted(name).flatMap((one) => (one.test(found) ? [] : [`${path}: ${String(one)} is not in ${found}`]));
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
      // Lines do not break in dates.
      const found = (await result.innerText()).replaceAll('\u00A0', ' ');
      for (const qualifier of qualifierNames) {
        const wanted = expected[qualifier](one);
        if (wanted && !wanted.test(found)) lost.push(`${id}: ${String(wanted)} is not in ${found}`);
      }
    }
    expect(lost).toEqual([]);
    await tab.context().close();
  });
});

it('is tried with claims in words and in numbers, notes, and events that are doubtful and that were cancelled', async () => {
  const archives = await Promise.all(sites.map(({ contentDir }) => loadArchive({ contentDir, base: '/' })));
  const all = archives.flatMap(({ archive }) => archive?.articles ?? []);
  const events = archives.flatMap(({ archive }) => [...(archive?.events.values() ?? [])]);
  expect(all.some(({ claims }) => claims.some(({ figure }) => figure === null))).toBe(true);
  expect(all.some(({ claims }) => claims.some(({ figure }) => figure?.on))).toBe(true);
  expect(all.some(({ notes }) => notes.some(({ basis }) => basis !== null))).toBe(true);
  expect(events.some(({ date }) => machineDate(date) === undefined)).toBe(true);
  expect(events.some(({ state }) => state === 'cancelled')).toBe(true);
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

/** Returns the citation that the page of a statement offers: in the address itself, or in a file. */
function citation({ read, statement: { id } }: Seen, format: CitationFormat): string {
  const html = read(`quotes/${id}/index.html`);
  const [, href = ''] = new RegExp(`<a href="([^"]+)" download="${id}\\.${RegExp.escape(format)}"`).exec(html) ?? [];
  const [, text] = /^data:[^,]+,(.*)$/.exec(href) ?? [];
  return text === undefined ? read(`quotes/${id}/cite.${format}`) : decodeURIComponent(text);
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
  const named: Readonly<Record<string, string>> = {
    amp: '&',
    quot: '"',
    lt: '<',
    gt: '>',
    '#39': "'",
    '#34': '"',
    '#x26': '&',
  };
  return text
    .replace(/&(#?\w+);/g, (whole, name: string) => named[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

function plain(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
