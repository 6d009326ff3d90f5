import { describe, expect, it } from 'vitest';
import { citation, citations } from './citation.ts';
import { isLocator, paragraphNumbers, suggestLocator } from './locator.ts';

describe('locators', () => {
  it('are numbers of paragraphs', () => {
    expect(paragraphNumbers('p12')).toEqual([12, 12]);
    expect(paragraphNumbers('p9-p12')).toEqual([9, 12]);
    expect(paragraphNumbers('p9-p9')).toEqual([9, 9]);
    expect(paragraphNumbers('p12-p9')).toBeUndefined();
  });

  it.each(['chapter 2', 'para7', 'p0', 'p02', 'p2-3', 'p2-', 'xp2', 'p2x', 'P2', 'p123456', ''])('are not %j', (text) =>
    expect(isLocator(text)).toBe(false),
  );

  it.each([
    ['para7', 'p7'],
    ['par. 12', 'p12'],
    ['Paragraph 3', 'p3'],
    ['7', 'p7'],
    ['P2', 'p2'],
    ['p02', 'p2'],
    ['¶ 4', 'p4'],
    ['p2-3', 'p2-p3'],
    ['p2–p3', 'p2-p3'],
    ['paragraphs 2 and 3', 'p2-p3'],
    ['p5-p2', 'p2-p5'],
    ['p12-p9', 'p9-p12'],
    ['chapter 2', undefined],
    ['p0', undefined],
    ['', undefined],
    ['12:30', undefined],
    ['2 3', undefined],
  ])('%j is meant as %s', (text, locator) => expect(suggestLocator(text)).toBe(locator));
});

describe('citations', () => {
  it.each([
    ['ansa', [{ source: 'ansa', locator: null }]],
    ['ansa p2', [{ source: 'ansa', locator: 'p2' }]],
    [
      ' ansa  p2-p3 , drafts,',
      [
        { source: 'ansa', locator: 'p2-p3' },
        { source: 'drafts', locator: null },
      ],
    ],
  ])('are read from %j', (text, read) => expect(citations.parse(text)).toEqual(read));

  const suggested = (schema: typeof citations | typeof citation, text: string): unknown => {
    const issue = schema.safeParse(text).error?.issues[0];
    expect(issue?.code, text).toBe('custom');
    const { suggest } = (issue as unknown as { params: { suggest: (text: string) => string | undefined } }).params;
    return suggest(text);
  };

  it.each([
    ['briefing-report ansa', 'briefing-report, ansa'],
    ['drafts-1997; enlargement', 'drafts-1997, enlargement'],
    ['ansa para7', 'ansa p7'],
    ['ansa par. 7, drafts p3-p2', 'ansa p7, drafts p2-p3'],
    ['ansa p2 drafts', 'ansa p2, drafts'],
    ['ansa p2 p3', undefined],
    ['ansa, p2', 'ansa p2'],
    ['Some words', undefined],
    [',', undefined],
    [';', undefined],
    ['', undefined],
  ])('%j is meant as %s', (text, meant) => expect(suggested(citations, text)).toBe(meant));

  it('are one at a time in a list', () => {
    expect(citation.parse(' ansa p2')).toEqual({ source: 'ansa', locator: 'p2' });
    expect(suggested(citation, 'ansa 2')).toBe('ansa p2');
    expect(suggested(citation, 'ansa drafts')).toBeUndefined();
  });
});
