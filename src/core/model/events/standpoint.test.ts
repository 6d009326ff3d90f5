import { describe, expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../../../tests/archive-of.ts';
import { the } from '../archive.ts';
import { describeFate, phaseOf, standpointOf } from './standpoint.ts';

interface Seen {
  /** The day of the principal source; left out if the article has none. */
  readonly written?: string;
  readonly date: string;
  readonly more?: string;
  readonly body?: string;
  readonly front?: string;
}

/** How an article says that an event looks from where it stands. */
async function seen({ written, date, more = '', body = '', front = '' }: Seen): Promise<string> {
  const text = articleText(`A :event[dinner]{ref=dinner}. ${body}`, front).replace('covers: 2022-01-09', 'covers: 2022/2026');
  const archive = await archiveOf({
    'sources/commentary.yml': `publisher: InfoRos\ntitle: Talks\nurl: https://example.org/\n${written ? `date: '${written}'\n` : ''}`,
    'sources/report.yml': 'publisher: ANSA\ntitle: Dinner\nurl: https://example.org/report\n',
    'events/dinner.yml': `title: Dinner\ndate: '${date}'\nsources: [report]\n${more}`,
    'articles/talks.md': written === undefined ? text.replace('source: commentary\n', '') : text,
  });
  const [article, event] = [first(archive.articles), the(archive.events, 'dinner')];
  const standpoint = standpointOf(article, archive);
  const { then, since } = describeFate(event, phaseOf(event, article, standpoint), standpoint, archive.words);
  return [then, since].filter((part) => part !== null).join('. ');
}

const outcome = 'outcome: {text: it was late, sources: [report]}\n';

describe('an event, seen from the principal source', () => {
  it.each([
    ['before it', { written: '2022-01-11', date: '2022-01-10' }, 'Already held when InfoRos wrote'],
    ['after it', { written: '2022-01-11', date: '2022-01-12' }, 'Still ahead when InfoRos wrote'],
    ['an uncertain day is taken at its word', { written: '2022-01-11?', date: '2022-01-12' }, 'Still ahead when InfoRos wrote'],
    ['on the same day', { written: '2022-01-11', date: '2022-01-11' }, 'At about the time when InfoRos wrote'],
    ['in a month that began before it', { written: '2022-01-11', date: '2022-01' }, 'At about the time when InfoRos wrote'],
    ['on or before a later day', { written: '2022-01-11', date: '../2022-01-12' }, 'At about the time when InfoRos wrote'],
    [
      'of a source of which only the last day is known',
      { written: '../2022-01-11', date: '2022-01-10' },
      'At about the time when InfoRos wrote',
    ],
    [
      'on the same day, but it reports what was said there',
      {
        written: '2022-01-11',
        date: '2022-01-11',
        body: ':said[He came, Ryabkov said]{#came speaker=ryabkov event=dinner locator=p1}.',
      },
      'Already held when InfoRos wrote',
    ],
    [
      'on the same day, and another source reports what was said there',
      {
        written: '2022-01-11',
        date: '2022-01-11',
        body: ':said[He came, Ryabkov said]{#came speaker=ryabkov event=dinner source=report locator=p1}.',
      },
      'At about the time when InfoRos wrote',
    ],
  ])('%s', async (_name, event, expected) => expect(await seen(event)).toBe(expected));
});

describe('an event, seen from the article', () => {
  it.each([
    ['before it', { date: '2026-11-22' }, 'Already held when the article was published'],
    ['after it', { date: '2026-11-24' }, 'Still ahead when the article was published'],
    [
      'after it, and before its update',
      { date: '2026-11-24', front: 'updated: 2026-11-25\n' },
      'Already held when the article was last updated',
    ],
  ])('%s', async (_name, event, expected) => expect(await seen(event)).toBe(expected));
});

describe('what came of an event', () => {
  const ahead = { written: '2022-01-11', date: '2022-01-12' };
  const then = 'Still ahead when InfoRos wrote';
  it.each([
    ['is said with its day', { ...ahead, more: outcome }, `${then}. Held on 12 January 2022: it was late`],
    ['is said with its month', { ...ahead, date: '2022-02', more: outcome }, `${then}. Held (February 2022): it was late`],
    [
      'is its outcome, if it was not ahead',
      { ...ahead, date: '2022-01-10', more: outcome },
      'Already held when InfoRos wrote. Outcome: it was late',
    ],
    ['is that it was cancelled', { ...ahead, more: 'state: cancelled\n' }, 'Cancelled'],
    ['is why it was cancelled', { ...ahead, more: `state: cancelled\n${outcome}` }, 'Cancelled: it was late'],
    [
      'is not that it was ahead when its source may have known',
      { ...ahead, more: `state: cancelled\n${outcome.replace('sources', 'on: 2022-01-11, sources')}` },
      'Cancelled on 11 January 2022: it was late',
    ],
    [
      'is when it was cancelled',
      { ...ahead, more: `state: cancelled\n${outcome.replace('sources', 'on: 2022-01-12, sources')}` },
      `${then}. Cancelled on 12 January 2022: it was late`,
    ],
    ['is that it was postponed', { ...ahead, more: 'state: postponed\n' }, 'Postponed'],
    [
      'is when it was held after all',
      { ...ahead, more: `state: postponed\n${outcome.replace('sources', 'on: 2022-02-01, sources')}` },
      `${then}. Postponed, and held on 1 February 2022: it was late`,
    ],
    ['is never that a cancelled one had been held', { ...ahead, date: '2022-01-10', more: 'state: cancelled\n' }, 'Cancelled'],
  ])('%s', async (_name, event, expected) => expect(await seen(event)).toBe(expected));
});
