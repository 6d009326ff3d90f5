import { describe, expect, it } from 'vitest';
import { isTimeZone, zonedTime } from './instant.ts';

describe('zonedTime', () => {
  it.each([
    ['in winter', '2022-01-10', '08:55', 'Europe/Zurich', '2022-01-10T08:55:00+01:00'],
    ['in summer', '2022-07-10', '08:55', 'Europe/Zurich', '2022-07-10T08:55:00+02:00'],
    ['west of Greenwich', '2024-11-06', '20:00', 'America/New_York', '2024-11-06T20:00:00-05:00'],
    ['off by half an hour', '2024-11-06', '20:00', 'Asia/Kolkata', '2024-11-06T20:00:00+05:30'],
    ['at Greenwich', '2022-01-10', '00:00', 'Europe/London', '2022-01-10T00:00:00+00:00'],
    ['just before the clocks go forward', '2024-03-31', '01:59', 'Europe/Berlin', '2024-03-31T01:59:00+01:00'],
    ['skipped when the clocks go forward', '2024-03-31', '02:30', 'Europe/Berlin', '2024-03-31T02:30:00+01:00'],
    ['just after the clocks went forward', '2024-03-31', '03:00', 'Europe/Berlin', '2024-03-31T03:00:00+02:00'],
    ['twice when the clocks go back', '2024-10-27', '02:30', 'Europe/Berlin', '2024-10-27T02:30:00+02:00'],
    ['just after the clocks went back', '2024-10-27', '03:00', 'Europe/Berlin', '2024-10-27T03:00:00+01:00'],
    ['in another century', '1952-03-10', '12:00', 'Europe/Moscow', '1952-03-10T12:00:00+03:00'],
  ])('%s', (_name, day, time, zone, expected) => expect(zonedTime(day, time, zone)).toBe(expected));
});

it.each([
  ['Europe/Zurich', true],
  ['America/Argentina/Buenos_Aires', true],
  ['America/Port-au-Prince', true],
  ['Etc/GMT+5', true],
  ['UTC', true],
  ['CET', false],
  ['+01:00', false],
  ['europe/zurich', false],
  ['Europe/Geneva', false],
  ['', false],
])('%s is a time zone: %s', (text, expected) => expect(isTimeZone(text)).toBe(expected));
