import { valueOf } from './numbers.ts';
import { isTokenBetween } from '../tokens.ts';
import type { WordPart } from '../word-part.ts';
import { wordsOf } from '../words.ts';

const weekday = '(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)';
const count = '(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';

/** Matches "yesterday", "last week", "this month", "two years ago", "next Wednesday". */
export const relativeForm = new RegExp(
  [
    '\\b(?<day>(?:the\\s+)?day\\s+before\\s+yesterday|yesterday|today|tomorrow)\\b',
    `\\b(?<which>last|past|previous|this|current|next|coming|following)\\s+(?:(?<unit>week|month|year)|${weekday})\\b`,
    `\\b${count}\\s+(?<units>day|week|month|year)s?\\s+ago\\b`,
  ].join('|'),
  'gi',
);

/**
 * Reads what `relativeForm` matched: the days that are meant if one counts from today, or any such weekday. A record may also have
 * the words themselves.
 *
 * @param now the reader's time
 */
export function readRelative(found: Readonly<Record<string, string | undefined>>, typed: string, now = new Date()): WordPart {
  const words = wordsOf(typed);
  const named = found['weekday']?.toLowerCase();
  // From which day a record counts is not known, so the next Wednesday is any Wednesday.
  if (named !== undefined)
    return { kind: 'word', words, typed, others: [[named]], readAs: { weekday: found['weekday'] ?? '' } };
  const days = daysMeant(found, now);
  return { kind: 'word', words, typed, readAs: days, isMeant: (token) => isTokenBetween(token, days.from, days.to) };
}

function daysMeant(found: Readonly<Record<string, string | undefined>>, now: Date): { from: string; to: string } {
  // Noon in UTC on the day that it is where the reader is.
  const day = (days: number): Date => new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days, 12));
  const one = found['day']?.toLowerCase();
  if (one !== undefined) {
    const away = one === 'yesterday' ? -1 : one === 'today' ? 0 : one === 'tomorrow' ? 1 : -2;
    return { from: iso(day(away)), to: iso(day(away)) };
  }
  const ago = /^an?$/i.test(found['count'] ?? '') ? 1 : valueOf(found['count']?.toLowerCase() ?? '');
  const which = found['which']?.toLowerCase() ?? '';
  const steps = found['units']
    ? -ago
    : /^(?:this|current)$/.test(which)
      ? 0
      : /^(?:next|coming|following)$/.test(which)
        ? 1
        : -1;
  const unit = (found['unit'] ?? found['units'] ?? '').toLowerCase();
  if (unit === 'day') return { from: iso(day(steps)), to: iso(day(steps)) };
  if (unit === 'week') {
    // Weeks begin on Monday.
    const monday = 7 * steps - ((now.getDay() + 6) % 7);
    return { from: iso(day(monday)), to: iso(day(monday + 6)) };
  }
  const [year, month] = [now.getFullYear(), now.getMonth()];
  const [first, last] = unit === 'month' ? [month + steps, month + steps + 1] : [12 * steps, 12 * (steps + 1)];
  return { from: iso(new Date(Date.UTC(year, first, 1, 12))), to: iso(new Date(Date.UTC(year, last, 0, 12))) };
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
