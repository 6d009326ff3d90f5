import { describe, expect, it } from 'vitest';
import { citations, describeLocator } from './citation.ts';
import { parseEdtf, type EdtfDate } from '../dates/edtf-date.ts';
import { compareEvents, describeEventPlace, describeEventTime, type Event } from './events/event.ts';
import { permalinks } from './permalinks.ts';
import { en } from '../words/en.ts';

const date = (edtf: string): EdtfDate => parseEdtf(edtf) as EdtfDate;
const event = (id: string, edtf: string, more: Partial<Event> = {}): Event => ({
  id,
  title: id,
  date: date(edtf),
  city: 'Geneva',
  sources: [{ source: 'commentary', locator: null }],
  ...more,
});

describe('citations', () => {
  it('reads source ids and locators between commas', () => {
    expect(citations.parse('geneva-commentary p2, treasury')).toEqual([
      { source: 'geneva-commentary', locator: 'p2' },
      { source: 'treasury', locator: null },
    ]);
  });
  it.each([
    ['p2', 'paragraph 2'],
    ['p9-p12', 'paragraphs 9–12'],
    ['chapter 3', 'chapter 3'],
  ])('says %s as "%s"', (locator, words) => expect(describeLocator(locator, en)).toBe(words));
});

describe('events', () => {
  it('say when and where', () => {
    expect(describeEventTime(event('a', '2022-01-10', { begins: '08:55', ends: '16:32' }), en)).toBe(
      '10 January 2022, 08:55 to 16:32 local time',
    );
    expect(describeEventTime(event('a', '2022-01-10', { timing: 'after the meeting' }), en)).toBe(
      '10 January 2022, after the meeting',
    );
    expect(describeEventTime(event('a', '2022-01-09'), en)).toBe('9 January 2022');
    expect(describeEventPlace(event('a', '2022-01-09', { venue: 'US Mission' }))).toBe('US Mission, Geneva');
  });
  it('sort by day, beginning and id', () => {
    const sorted = [
      event('b', '2022-01-10'),
      event('c', '2022-01-10', { begins: '08:55' }),
      event('a', '2022-01-10'),
      event('d', '2022-01-09'),
    ];
    expect(sorted.sort(compareEvents).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b']);
  });
});

describe('permalinks', () => {
  it.each(['/reader/', '/reader'])('are under %s', (base) => {
    const links = permalinks(base);
    expect(links.article('geneva', 'the-dinner')).toBe('/reader/articles/geneva/#the-dinner');
    expect(links.search('ten years?')).toBe('/reader/search/?q=ten%20years%3F');
    expect(links.page(links.quotes(), 1)).toBe('/reader/quotes/');
    expect(links.page(links.quotes(), 2)).toBe('/reader/quotes/page/2/');
    expect(links.absolute(links.home())).toBe('/reader/');
    expect(permalinks(base, 'https://record.example').absolute(links.quote('ten-years'))).toBe(
      'https://record.example/reader/quotes/ten-years/',
    );
  });
});
