import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import search, { type Match } from 'approx-string-match';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import type { AnnotationPage } from '../../src/formats/web-annotations.ts';

const { root, example } = inject('sites');

interface Selector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Finds the words of a selector in the text of a page as the client of Hypothesis does: it is not on npm, but its search for similar words
 * is. The words themselves count 50, what is before and after them 20 each
 * (https://github.com/hypothesis/client/blob/main/src/annotator/anchoring/match-quote.ts).
 */
function anchor(text: string, { exact, prefix = '', suffix = '' }: Selector): { start: number; end: number; rivals: number } {
  const likeness = (found: string, wanted: string): number =>
    wanted === ''
      ? 1
      : found === ''
        ? 0
        : 1 - (matchesOf(found, wanted, wanted.length)[0]?.errors ?? wanted.length) / wanted.length;
  const rated = matchesOf(text, exact, Math.min(256, exact.length / 2)).map(({ start, end, errors }) => ({
    start,
    end,
    score:
      50 * (1 - errors / exact.length) +
      20 * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
      20 * likeness(text.slice(end, end + suffix.length), suffix),
  }));
  const best = rated.toSorted((a, b) => b.score - a.score)[0] ?? { start: -1, end: -1, score: 0 };
  return { start: best.start, end: best.end, rivals: rated.filter(({ score }) => score === best.score).length - 1 };
}

/** Finds words in a text: where they occur, or else what resembles them. */
function matchesOf(text: string, words: string, errors: number): Match[] {
  const exact: Match[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1))
    exact.push({ start, end: start + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, errors);
}

describe.each([root, example])('Hypothesis under $base', (site) => {
  const articles = readdirSync(join(site.outDir, 'articles'), { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it.each(articles.map(({ name }) => name))('finds every annotated passage of %s, and no other', (article) => {
    const folder = join(site.outDir, 'articles', article);
    const { document } = parseHTML(readFileSync(join(folder, 'index.html'), 'utf8'));
    // Hypothesis searches all of the page, whose text has line breaks that the annotations have not.
    const text = document.body.textContent;
    const { items } = JSON.parse(readFileSync(join(folder, 'annotations.jsonld'), 'utf8')) as AnnotationPage;
    expect(items.length).toBeGreaterThan(0);
    const astray = items.flatMap(({ id, target }) => {
      const within = target.filter(({ source }) => source === `https://record.example${site.base}articles/${article}/`);
      expect(within.length, id).toBeGreaterThan(0);
      return within.flatMap(({ selector }) => {
        const { start, end, rivals } = anchor(text, selector);
        const found = text.slice(start, end);
        const place = placeOf(document, id.split('#')[1] ?? '', selector.exact);
        return rivals === 0 && found === selector.exact && start === place ? [] : [{ id, found, start, place, rivals }];
      });
    });
    expect(astray).toEqual([]);
  });
});

/** Returns where the words of an annotation are in the text of a page: in its own element, or before the sign of a note. */
function placeOf({ body }: Document, id: string, words: string): number {
  const offsetOf = (element: Element): number => {
    const mark = body.ownerDocument.createTextNode('\0');
    element.before(mark);
    const offset = body.textContent.indexOf('\0');
    mark.remove();
    return offset;
  };
  const sign = body.querySelector(`[id="ref-${id}"]`);
  if (sign) return body.textContent.lastIndexOf(words, offsetOf(sign));
  const element = body.querySelector(`.body a.event[href="#${id}"]`) ?? body.querySelector(`[id="${id}"]`);
  return element ? body.textContent.indexOf(words, offsetOf(element)) : -1;
}
