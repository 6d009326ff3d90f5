import { describe, expect, it } from 'vitest';
import { archiveOf, articleText } from '../../tests/archive-of.ts';
import { calendarOf } from './calendar.ts';

/** The calendar of an article with one event, after the lines that every entry has. */
async function entry(fields: string): Promise<string[]> {
  const archive = await archiveOf({
    'events/dinner.yml': `title: Dinner\nsources: [commentary p2]\n${fields}`,
    'articles/talks.md': articleText('A :event[dinner]{ref=dinner}.').replace('covers: 2022-01-09', 'covers: 2020/2026'),
  });
  const calendar = calendarOf(archive);
  expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  // Long lines are folded (RFC 5545, 3.1).
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  if (!lines.includes('BEGIN:VEVENT')) return [];
  return lines
    .slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'))
    .filter((line) => !/^(?:UID|SEQUENCE|DTSTAMP|URL)/.test(line));
}

describe('an entry of the calendar', () => {
  it.each([
    [
      'lasts all day without a known time',
      "date: '2022-01-09'\ncity: Geneva\n",
      [
        'DTSTART;VALUE=DATE:20220109',
        'DTEND;VALUE=DATE:20220110',
        'SUMMARY:Dinner',
        'LOCATION:Geneva',
        'DESCRIPTION:Known from InfoRos\\, Commentary.',
      ],
    ],
    [
      'is in local time if the zone is unknown',
      "date: '2022-01-09'\nbegins: '08:55'\nends: '16:32'\n",
      [
        'DTSTART:20220109T085500',
        'DTEND:20220109T163200',
        'SUMMARY:Dinner',
        'DESCRIPTION:Time: 08:55 to 16:32 local time. Known from InfoRos\\, Commentary.',
      ],
    ],
    [
      'is an instant if the zone is known',
      "date: '2022-01-09'\nbegins: '08:55'\nends: '16:32'\ntimezone: Europe/Zurich\n",
      [
        'DTSTART:20220109T075500Z',
        'DTEND:20220109T153200Z',
        'SUMMARY:Dinner',
        'DESCRIPTION:Time: 08:55 to 16:32 local time. Known from InfoRos\\, Commentary.',
      ],
    ],
    [
      'that only begins has no end',
      "date: '2024-02-28'\nbegins: '09:00'\n",
      [
        'DTSTART:20240228T090000',
        'SUMMARY:Dinner',
        'DESCRIPTION:Time: from 09:00 local time. Known from InfoRos\\, Commentary.',
      ],
    ],
    [
      'that ends as it begins has no end',
      "date: '2024-02-28'\nbegins: '09:00'\nends: '09:00'\n",
      [
        'DTSTART:20240228T090000',
        'SUMMARY:Dinner',
        'DESCRIPTION:Time: 09:00 to 09:00 local time. Known from InfoRos\\, Commentary.',
      ],
    ],
    [
      'in an hour that clocks skip has no end before its beginning',
      "date: '2024-03-31'\nbegins: '02:30'\nends: '03:10'\ntimezone: Europe/Berlin\n",
      [
        'DTSTART:20240331T013000Z',
        'SUMMARY:Dinner',
        'DESCRIPTION:Time: 02:30 to 03:10 local time. Known from InfoRos\\, Commentary.',
      ],
    ],
    [
      'can go on past midnight',
      "date: '2024-02-29/2024-03-01'\nbegins: '23:30'\nends: '00:45'\n",
      [
        'DTSTART:20240229T233000',
        'DTEND:20240301T004500',
        'SUMMARY:Dinner',
        'DESCRIPTION:Time: 23:30 to 00:45 local time. Known from InfoRos\\, Commentary.',
      ],
    ],
    [
      'of several days that only begins has its time in words',
      "date: '2024-02-28/2024-03-01'\nbegins: '09:00'\n",
      [
        'DTSTART;VALUE=DATE:20240228',
        'DTEND;VALUE=DATE:20240302',
        'SUMMARY:Dinner',
        'DESCRIPTION:Time: from 09:00 local time. Known from InfoRos\\, Commentary.',
      ],
    ],
    [
      'that only ends has its time in words',
      "date: '2024-02-28'\nends: '09:00'\n",
      [
        'DTSTART;VALUE=DATE:20240228',
        'DTEND;VALUE=DATE:20240229',
        'SUMMARY:Dinner',
        'DESCRIPTION:Time: until 09:00 local time. Known from InfoRos\\, Commentary.',
      ],
    ],
    [
      'on an uncertain day says so',
      "date: '2024-02-27?'\nbegins: '09:00'\n",
      [
        'DTSTART;VALUE=DATE:20240227',
        'DTEND;VALUE=DATE:20240228',
        'SUMMARY:Dinner: 27 February 2024 (uncertain)',
        'DESCRIPTION:Time: from 09:00 local time. Known from InfoRos\\, Commentary.',
      ],
    ],
    [
      'in a month lasts all of it and says so',
      "date: '2024-02'\n",
      [
        'DTSTART;VALUE=DATE:20240201',
        'DTEND;VALUE=DATE:20240301',
        'SUMMARY:Dinner: February 2024',
        'DESCRIPTION:Known from InfoRos\\, Commentary.',
      ],
    ],
    [
      'that was cancelled says so, for people and for programs',
      "date: '2024-02-27'\nstate: cancelled\n",
      [
        'DTSTART;VALUE=DATE:20240227',
        'DTEND;VALUE=DATE:20240228',
        'SUMMARY:Dinner',
        'DESCRIPTION:Cancelled. Known from InfoRos\\, Commentary.',
        'STATUS:CANCELLED',
      ],
    ],
    ['is left out without a known day', "date: '../2022-01-09'\n", []],
  ])('%s', async (_name, fields, expected) => {
    const lines = (await entry(fields)).filter((line) => !/^X-/.test(line));
    expect(lines).toEqual(expected);
  });
});
