import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import { toString } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { markdownWords } from './markdown-words.ts';

const plain = [
  'He said: no :said[x]{#y} ever.',
  '1. First we take it.',
  '12) and then',
  '# not a heading',
  '- not a list, + nor this',
  'a *b* _c_ `d` ~~e~~ [f](g) <h> &amp; &#35; \\ i|j $k$ ^l^ {m} ==n== :::o',
  'http://example.org and 5 < 6',
  '“Nested ‘marks’” – and … “more”',
];

it.each(plain)('%s is typed so that it is read as it was', (words) => {
  const { typed, altered } = markdownWords(words);
  const tree = remark().use(remarkDirective).parse(typed);
  expect(toString(tree)).toBe(words);
  expect(tree.children).toHaveLength(1);
  expect(tree.children[0]?.type).toBe('paragraph');
  expect(altered).toEqual([]);
});

it('says what else than letters is different', () => {
  expect(markdownWords('two\nlines, brief\u00ADing')).toEqual({ typed: 'two lines, briefing', altered: ['spaces', 'unseen'] });
});
