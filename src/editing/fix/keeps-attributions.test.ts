import { describe, expect, it } from 'vitest';
import { keepsAttributions } from './keeps-attributions.ts';

const none = new Map<string, string>();
const article =
  '---\nheadline: a: b\n---\n\n:::quote{#a speaker=ryabkov loctaor=p2}\nWe came.\n:::\n\n:qoute[We saw.]{#b speaker=sherman}\n';

describe('an article keeps its attributions', () => {
  it.each([
    ['if only its front matter changes', article.replace('a: b', '"a: b"')],
    ['if another attribute changes', article.replace('loctaor', 'locator')],
    ['if a quotation can be read that could not', article.replace('qoute', 'quote')],
  ])('%s', (_name, after) => expect(keepsAttributions(article, after, none)).toBe(true));

  it('if a speaker is written by a new id', () => {
    expect(keepsAttributions(article, article.replace('=ryabkov', '=riabkov'), new Map([['ryabkov', 'riabkov']]))).toBe(true);
  });
});

describe('an article loses attributions', () => {
  it.each([
    ['if a letter of a quotation changes', article.replace('We came', 'We come')],
    ['if only an invisible character of one does', article.replace('We came', 'We\u200b came')],
    ['if a quotation is gone', article.replace(/:::quote[^]*:::/, '')],
    ['if somebody else speaks', article.replace('=sherman', '=ryabkov')],
    ['if nobody speaks', article.replace(' speaker=ryabkov', '')],
    [
      'if two exchange their words',
      article.replace('=ryabkov', '=x').replace('=sherman', '=ryabkov').replace('=x', '=sherman'),
    ],
  ])('%s', (_name, after) => expect(keepsAttributions(article, after, none)).toBe(false));
});
