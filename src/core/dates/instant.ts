/**
 * Local times as instants. The platform knows the offsets of time zones (https://tc39.es/ecma402/, from the IANA database) but not
 * yet, in every version of Node that runs this, how to go from a local time to an instant; `Temporal.ZonedDateTime` will.
 */

/** Whether a text is the name of a time zone: `Europe/Zurich`, `UTC`. Abbreviations and offsets (`CET`, `+01:00`) are none. */
export function isTimeZone(text: string): boolean {
  if (text !== 'UTC' && !/^[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_+-]+[0-9]*)+$/.test(text)) return false;
  try {
    formatterOf(text);
    return true;
  } catch {
    return false;
  }
}

/** Returns a local time with its offset (ISO 8601): "2022-01-10T08:55:00+01:00". */
export function zonedTime(day: string, time: string, zone: string): string {
  const offset = offsetAt(day, time, zone);
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) => String(n).padStart(2, '0'));
  return `${day}T${time}:00${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

/**
 * Returns the offset of a zone from UTC at a local time, in minutes. A local time that occurs twice when clocks are put back is the
 * first of the two, and one that is skipped when they are put forward is read as before the change, as `Temporal` does by default.
 */
function offsetAt(day: string, time: string, zone: string): number {
  const local = Date.parse(`${day}T${time}:00Z`);
  const [before = 0, after = 0] = [-1, 1].map((days) => offsetOf(local + days * millisecondsPerDay, zone));
  const isRight = (offset: number): boolean => offsetOf(local - offset * millisecondsPerMinute, zone) === offset;
  return !isRight(before) && isRight(after) ? after : before;
}

/** Returns the offset at an instant, in minutes: those of the 19th century have seconds, which are left out. */
function offsetOf(instant: number, zone: string): number {
  const name =
    formatterOf(zone)
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /^GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  formatters.set(zone, known);
  return known;
}

const millisecondsPerMinute = 60_000;
const millisecondsPerDay = 86_400_000;
