import { describe, expect, it } from 'vitest';
import type { Article, Section } from '../article.ts';
import { describeSection, sectionPages, sourcesOfSection } from './section-page.ts';
import { en } from '../../words/en.ts';

const section = (id: string, depth: number, text = ''): Section => ({
  id,
  title: id.toUpperCase(),
  depth,
  text,
  aliases: [],
  movedFrom: [],
  html: [{ type: 'text', value: id }],
});
const sections = [
  section('a', 2, 'The first words.'),
  section('b', 2),
  section('c', 3, `${'word '.repeat(31)}and more.`),
  section('d', 4, 'Of d.'),
  section('e', 3, 'Of e.'),
  section('f', 2),
];
const pages = sectionPages({ sections });

describe('the page of a section', () => {
  it.each([
    ['a', 1, 'a', ['a'], undefined, 'b'],
    ['b', 2, 'bcde', ['b', 'c', 'd', 'e'], 'a', 'f'],
    ['c', 3, 'cd', ['c', 'd'], 'b', 'e'],
    ['d', 4, 'd', ['d'], 'c', 'e'],
    ['e', 5, 'e', ['e'], 'd', 'f'],
    ['f', 6, 'f', ['f'], 'e', undefined],
  ])('%s shows the section with those below it, and links to the one after them', (id, number, html, parts, previous, next) => {
    const page = pages[number - 1];
    expect(page).toMatchObject({ section: { id }, number });
    expect(page?.parts.flatMap((part) => part.html.map((node) => 'value' in node && node.value)).join('')).toBe(html);
    expect(page?.parts.map((part) => part.id)).toEqual(parts);
    expect([page?.previous?.id, page?.next?.id]).toEqual([previous, next]);
  });

  it('is described by its first words, those of a section below it, or its title', () => {
    const [a, b, , , , f] = pages.map((page) => describeSection(page, { headline: 'Talks' }, en));
    expect(a).toBe('The first words.');
    expect(b).toBe(`${'word '.repeat(31)}and …`);
    expect(f).toBe('“F”, a section of “Talks”.');
  });
});

describe('sourcesOfSection', () => {
  const article = {
    sources: ['principal', 'of-note', 'of-claim', 'known', 'elsewhere', 'linked', 'below', 'of-table'],
    statements: [
      { section: 'b', source: 'principal', knownFrom: [{ source: 'known', locator: null }] },
      { section: 'd', source: 'below', knownFrom: [] },
      { section: 'a', source: 'elsewhere', knownFrom: [] },
      { section: null, source: 'elsewhere', knownFrom: [] },
    ],
    claims: [
      { section: 'c', source: 'of-claim' },
      { section: 'f', source: 'elsewhere' },
    ],
    notes: [
      { section: 'e', sources: [{ source: 'of-note', locator: 'p2' }] },
      { section: 'a', sources: [{ source: 'elsewhere', locator: null }] },
    ],
    figures: [{ section: 'e', sources: [{ source: 'of-table', locator: null }] }],
  } as unknown as Article;
  const of = (number: number, linked: string[]): string[] => {
    const page = pages[number - 1];
    return page ? sourcesOfSection(article, page, new Set(linked)) : [];
  };

  it('returns the sources of its annotations and links, in the order of the article', () => {
    expect(of(2, ['linked', 'the-dinner'])).toEqual([
      'principal',
      'of-note',
      'of-claim',
      'known',
      'linked',
      'below',
      'of-table',
    ]);
    expect(of(3, [])).toEqual(['of-claim', 'below']);
  });
  it('returns none if the section cites nothing', () =>
    expect(sourcesOfSection({ ...article, claims: [] }, pages[5] as never, new Set())).toEqual([]));
});
