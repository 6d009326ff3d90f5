import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { headScript } from '../../src/layouts/head-script.ts';
import { descriptionLength } from '../../src/core/model/pages/page-description.ts';
import { parseHeadersFile } from '../../src/hosts/headers-file.ts';
import { violationsOn } from './axe.ts';
import { launch, openPage } from './chromium.ts';
import { htmlProblems } from './html-problems.ts';
import { pageKinds } from './page-kinds.ts';

const { root, reader, example } = inject('sites');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const satisfies Record<string, BrowserContextOptions>;

describe.each(Object.entries(looks))('every kind of page, %s', (_name, look) => {
  it.each(pageKinds)('/%s has no axe violation and fits 320 pixels', async (path) => {
    const { page, complaints } = await openPage(browser, { ...look, viewport: { width: 320, height: 640 } });
    await page.goto(root.url + path);
    if (path.includes('?q=')) await page.locator('[data-search-state=done]').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(complaints.filter((text) => !(path === 'no-such-page/' && text.includes('404')))).toEqual([]);
    // A template's line breaks must neither add a space before a mark nor remove one after it.
    const text = await page.locator('main').innerText();
    expect(text.match(/.{0,20}(?: [,.;:](?:\s|$)|\p{Ll}[.;]\p{Lu}|\d· |\p{L}· ).{0,20}/gmu)).toBeNull();
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });
});

describe.each([root, reader, example])('the built site under $base', (site) => {
  const pages = readdirSync(site.outDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .map((file) => ({ file, html: readFileSync(join(site.outDir, file), 'utf8') }));
  const address = (file: string): string => site.base + file.replace(/index\.html$/, '');
  const ids = new Map(
    pages.map(({ file, html }) => [address(file), new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))]),
  );

  it('is valid HTML throughout', async () => {
    for (const { file, html } of pages) expect(await htmlProblems(file, html)).toEqual([]);
  });

  it('has dates, languages and addresses that browsers can read', () => {
    const problems: string[] = [];
    const check = (file: string, html: string, attribute: string, isValid: (value: string) => boolean): void => {
      for (const [, value = ''] of html.matchAll(new RegExp(`<[a-z][^>]*\\s(?:${attribute})="([^"]*)"`, 'g')))
        if (!isValid(value.replaceAll('&amp;', '&'))) problems.push(`${file}: ${attribute} ${value}`);
    };
    for (const { file, html } of pages) {
      check(file, html, 'datetime', isDateOrTime);
      check(file, html, 'lang|hreflang', isLanguage);
      check(file, html, 'href', isAddress);
      check(file, html, 'src|action|cite', isAddress);
    }
    expect(problems).toEqual([]);
  });

  it('has a strict policy on every page, one small inline script, no style attribute, and nothing from other hosts', () => {
    for (const { file, html } of pages) {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(policy, file).toContain("default-src 'none'");
      expect(policy, file).not.toContain('unsafe');
      const scripts = [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)];
      // Browsers do not run data blocks.
      const run = scripts.filter(([, attributes]) => !attributes?.includes(' type="application/ld+json"'));
      const inline = run.flatMap(([, attributes, text = '']) => (attributes?.includes(' src="/') ? [] : [text]));
      if (file.endsWith('/embed/index.html')) {
        expect(scripts, file).toEqual([]);
        expect(policy, file).not.toContain('script');
      } else {
        expect(inline, file).toEqual([headScript]);
        const hash = createHash('sha256').update(headScript).digest('base64');
        expect(policy.match(/'sha256-[^']+'/g), file).toContain(`'sha256-${hash}'`);
      }
      expect(html, file).not.toMatch(/\sstyle="|\son\w+="/);
      const loaded = [
        ...html.matchAll(
          /<(?:script|img|iframe|source|video|audio|link[^>]*rel="(?:stylesheet|icon|preload)"[^>]*)[^>]*\s(?:src|href)="([^"]+)"/g,
        ),
      ];
      expect(
        loaded.map(([, url]) => url).filter((url) => !url?.startsWith(site.base)),
        file,
      ).toEqual([]);
    }
  });

  it('has no dead internal link or fragment', () => {
    const dead: string[] = [];
    for (const { file, html } of pages) {
      for (const [, href] of html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)) {
        const url = new URL((href ?? '').replaceAll('&amp;', '&'), `https://record.example${address(file)}`);
        if (url.host !== 'record.example') continue;
        // The link leads to a file that is not a page.
        if (/\.\w+$/.test(url.pathname)) {
          if (!existsSync(join(site.outDir, url.pathname.slice(site.base.length)))) dead.push(`${file}: ${href}`);
          continue;
        }
        const known = ids.get(url.pathname);
        if (!known || (url.hash !== '' && !known.has(decodeURIComponent(url.hash.slice(1))))) dead.push(`${file}: ${href}`);
      }
    }
    expect(dead).toEqual([]);
    expect(readFileSync(join(site.outDir, 'newsreader-licence.txt'), 'utf8')).toContain('SIL Open Font License');
    expect(pages.length).toBeGreaterThan(30);
  });

  it('has a unique title and description on every page, and names the canonical address', () => {
    // A page that leads on names the page that it leads to.
    const named = pages.filter(({ file, html }) => file !== '404.html' && !html.includes('http-equiv="refresh"'));
    for (const pattern of [/<title>([^<]+)<\/title>/, /<meta name="description" content="([^"]+)"/]) {
      const found = named.map(({ html }) => pattern.exec(html)?.[1]);
      expect(found).not.toContain(undefined);
      expect(new Set(found).size).toBe(named.length);
    }
    // What is to be embedded repeats a part of another page, and names that page.
    const whole = (path: string): string => path.replace(/embed\/$/, '');
    for (const { file, html } of named) {
      expect(html).toContain(`<link rel="canonical" href="https://record.example${whole(address(file))}"`);
      expect(html.includes('<meta name="robots" content="noindex"'), file).toBe(file.endsWith('/embed/index.html'));
    }
  });

  it('describes every page in at most 160 characters', () => {
    const described = pages.map(({ file, html }) => {
      const [, written = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
      // A reference to a character is one character.
      return [file, written.replace(/&#?\w+;/g, '_')] as const;
    });
    expect(described.filter(([, text]) => text === '' || text.length > descriptionLength)).toEqual([]);
  });

  it.skipIf(site === example)('has an element for every promised anchor of the article, and a complete quotes.json', () => {
    const article = ids.get(`${site.base}articles/geneva-consultations/`);
    const { statements } = JSON.parse(readFileSync(join(site.outDir, 'quotes.json'), 'utf8')) as {
      statements: Record<string, unknown>[];
    };
    expect(statements.length).toBe(19);
    for (const statement of statements) {
      expect(article).toContain(statement['id']);
      expect(ids.has(`${site.base}quotes/${String(statement['id'])}/`)).toBe(true);
      expect(statement['url']).toBe(
        `https://record.example${site.base}articles/geneva-consultations/#${String(statement['id'])}`,
      );
    }
    for (const id of [
      'the-dinner',
      'eighty-percent',
      'note-drafts',
      'vienna-council',
      'biden',
      'un-es-11-1',
      'legal-security-guarantees',
    ]) {
      expect(article).toContain(id);
    }
  });
});

describe('the server', () => {
  it('sends the headers that a meta element cannot set', async () => {
    for (const path of ['', 'articles/geneva-consultations/', 'no-such-page/', 'pagefind/pagefind.js']) {
      const { headers } = await fetch(root.url + path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it.each([root, reader])('forbids framing of pages under $base, except those for embedding', (site) => {
    const headersOf = parseHeadersFile(readFileSync(join(site.outDir, '_headers'), 'utf8'));
    const pages = readdirSync(site.outDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html'));
    expect(pages.length).toBeGreaterThan(80);
    for (const file of pages) {
      const headers = headersOf(site.base + file.replace(/index\.html$/, ''));
      const framing = headers.filter(([name]) => /^(?:content-security-policy|x-frame-options)$/i.test(name));
      const none = ["frame-ancestors 'none'", 'DENY'];
      expect(
        framing.map(([, value]) => value),
        file,
      ).toEqual(file.endsWith('/embed/index.html') ? [] : none);
    }
  });

  it('answers odd addresses and keeps running', async () => {
    const { hostname, port } = new URL(root.url);
    for (const path of ['//', '//x/y', '/%', '/..%2f..%2fetc/passwd', '/?a=//']) {
      const { status, location } = await new Promise<{ status?: number; location?: string }>((resolve, reject) => {
        get({ hostname, port, path }, (response) => {
          response.resume();
          const { statusCode: status, headers } = response;
          resolve({ ...(status && { status }), ...(headers.location && { location: headers.location }) });
        }).on('error', reject);
      });
      expect([200, 302, 400, 404], path).toContain(status);
      // A redirect stays on this site.
      if (status === 302) expect(location).toMatch(/^\/(?![/\\])/);
    }
    expect((await fetch(root.url)).status).toBe(200);
  });

  it('redirects from the bare host to the base path', async () => {
    const response = await fetch(new URL('/', reader.url), { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/reader/']);
  });
});

/** Tells whether a `datetime` is a year, a month, a day or a moment (https://html.spec.whatwg.org/#the-time-element). */
function isDateOrTime(value: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/.test(value)) return false;
  const day = new Date(value.slice(0, 10));
  // A day past the end of its month would count into the next month.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
}

/** Tells whether a value has the form of a language tag (https://www.rfc-editor.org/info/bcp47). */
function isLanguage(value: string): boolean {
  try {
    return new Intl.Locale(value).toString() !== '';
  } catch {
    return false;
  }
}

/** Tells whether a value is a URL without characters that should have been percent-encoded (https://url.spec.whatwg.org/#url-code-points). */
function isAddress(value: string): boolean {
  return !/[\s"<>\\^`{|}]/.test(value) && URL.canParse(value, 'https://record.example/');
}
