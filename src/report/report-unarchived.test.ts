import { expect, it } from 'vitest';
import { archiveOf, articleText } from '../../tests/archive-of.ts';
import { reportUnarchived, unarchivedSources } from './report-unarchived.ts';

const source = (more: string): string => `publisher: Gazette\ntitle: Report\nkind: document\ndate: 2022-01-11\n${more}`;
const archive = await archiveOf({
  'sources/kept.yml': source(
    'url: https://example.org/kept\narchived: {url: "https://web.archive.org/web/2022/https://example.org/kept", on: 2022-01-12}\n',
  ),
  'sources/printed.yml': source("held-at: City Archives, no. 12\npages: '3'\n"),
  'sources/lost.yml': source('url: https://example.org/lost\n'),
  'articles/talks.md': articleText('They met.\n\n:::note{#note-a on=met sources="kept, printed, lost"}\nSo it was.\n:::\n'),
});

it('lists what is on the web and has no archived copy, with who cites it', () => {
  expect(unarchivedSources(archive)).toEqual([
    { source: 'commentary', file: 'sources/commentary.yml', url: 'https://example.org/commentary', articles: ['talks'] },
    { source: 'lost', file: 'sources/lost.yml', url: 'https://example.org/lost', articles: ['talks'] },
  ]);
});

it('says what to write in each file, and when there is nothing to do', () => {
  const unarchived = unarchivedSources(archive).slice(1);
  expect(reportUnarchived(unarchived, 3)).toBe(
    [
      '1 of 3 sources on the web without an archived copy:',
      '',
      'sources/lost.yml  https://example.org/lost  (1 article)',
      '',
      'Save each address in a web archive, and add to its file:',
      '    archived: {url: <the address of the copy>, on: <YYYY-MM-DD>}',
      '',
    ].join('\n'),
  );
  expect(reportUnarchived([], 3)).toBe('Every source on the web has an archived copy.\n');
});
