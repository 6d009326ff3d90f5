import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/formats/calendar.ts';
import { archiveOf, articleText } from '../archive-of.ts';

const events: Readonly<Record<string, string>> = {
  dinner: "title: Dinner\ndate: '2022-01-09'\nbegins: '23:30'\ntimezone: Europe/Zurich\n",
  talks: "title: Talks\ndate: '2022-01-10'\nbegins: '08:55'\nends: '16:32'\ntimezone: Europe/Zurich\n",
  council: "title: 'Council; on, all'\ndate: '2022-01-12?'\nbegins: '10:00'\n",
  night: "title: Night\ndate: '2024-02-29/2024-03-01'\nbegins: '23:30'\nends: '00:45'\n",
};
const archive = await archiveOf({
  ...Object.fromEntries(
    Object.entries(events).map(([id, fields]) => [`events/${id}.yml`, `${fields}sources: [commentary p2]\n`]),
  ),
  'articles/talks.md': articleText(
    Object.keys(events)
      .map((id) => `A :event[${id}]{ref=${id}}.`)
      .join(' '),
  ).replace('covers: 2022-01-09', 'covers: 2020/2026'),
});
const calendar = calendarOf(archive);

/** When an entry begins and ends: an instant, a local time or a day. */
const expected: Readonly<Record<string, readonly [begins: string, ends: string | null]>> = {
  Dinner: ['2022-01-09T22:30:00Z', null],
  Talks: ['2022-01-10T07:55:00Z', '2022-01-10T15:32:00Z'],
  'Council; on, all: 12 January 2022 (uncertain)': ['2022-01-12', '2022-01-13'],
  Night: ['2024-02-29T23:30:00', '2024-03-01T00:45:00'],
};

it('has the same times for ical.js, and loses nothing', () => {
  const parsed: unknown = ICAL.parse(calendar);
  const read = new ICAL.Component(parsed as never).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const end = component.getFirstPropertyValue('dtend');
    return [event.summary, [event.startDate.toString(), end === null ? null : String(end)]];
  });
  expect(Object.fromEntries(read)).toEqual(expected);
});

it('has the same instants for node-ical, in whichever zone it runs', () => {
  const read = Object.values(ical.sync.parseICS(calendar)).flatMap((one) => (one?.type === 'VEVENT' ? [one] : []));
  expect(read.map(({ summary }) => summary).sort()).toEqual(Object.keys(expected).sort());
  const talks = read.find(({ summary }) => summary === 'Talks');
  expect([talks?.start.toISOString(), talks?.end?.toISOString()]).toEqual([
    '2022-01-10T07:55:00.000Z',
    '2022-01-10T15:32:00.000Z',
  ]);
});

/** Where the programs below run: the times of an event change with the zone, and neither a day nor a time without a zone does. */
const zones = ['Europe/Zurich', 'America/New_York'] as const;

/** Runs a program on the calendar, in a folder of its own and in a time zone; its configuration is `config` there. */
function run(program: string, args: readonly string[], zone: string, config = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-calendar-'));
  writeFileSync(join(folder, 'timeline.ics'), calendar);
  writeFileSync(join(folder, 'config'), config.replaceAll('FOLDER', folder));
  const env = { ...process.env, TZ: zone, HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder, LC_ALL: 'C.UTF-8' };
  const output = execFileSync(program, args, { cwd: folder, env, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return output;
}
const isThere = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

const khal = `[calendars]
[[record]]
path = FOLDER/events
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M
longdatetimeformat = %Y-%m-%dT%H:%M
[sqlite]
path = FOLDER/database
`;
const hasKhal = isThere('khal', '--version');
describe.skipIf(!hasKhal)(`khal${hasKhal ? '' : ' is not installed (Debian package khal)'}`, () => {
  it.each(zones)('shows every event at its time in %s', (zone) => {
    const [, ...shown] = run('khal', ['-c', 'config', 'printics', '--format', '{title}|{start}', 'timeline.ics'], zone, khal)
      .trim()
      .split('\n');
    const inZone = (time: string): string =>
      time.endsWith('Z')
        ? new Date(time).toLocaleString('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).replace(' ', 'T')
        : time.slice(0, 16);
    expect(shown.sort()).toEqual(
      Object.entries(expected)
        .map(([title, [start]]) => `${title}|${inZone(start)}`)
        .sort(),
    );
  });
});

const reading = `import icalendar, json
events = icalendar.Calendar.from_ical(open('timeline.ics', 'rb').read()).walk('VEVENT')
time = lambda event, name: event[name].dt.isoformat().replace('+00:00', 'Z') if name in event else None
print(json.dumps({str(event['SUMMARY']): [time(event, 'DTSTART'), time(event, 'DTEND')] for event in events}))
`;
const python = ['/usr/bin/python3', 'python3'].find((program) => isThere(program, '-c', 'import icalendar'));
describe.skipIf(!python)(`icalendar${python ? '' : ' is not installed (Debian package python3-icalendar)'}`, () => {
  it.each(zones)('has the same instants in %s, and loses nothing', (zone) => {
    expect(JSON.parse(run(python ?? '', ['-c', reading], zone))).toEqual(expected);
  });
});

it('ends each line as RFC 5545 asks, and leaves no field empty', () => {
  expect(calendar).toMatch(/\r\nEND:VCALENDAR\r\n$/);
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(calendar).not.toMatch(/^[A-Z-]+:\r$/m);
});
