import { noonOf } from '../../core/dates/days.ts';
import type { Archive } from '../../core/model/archive.ts';

/** Gives the time of an entry: of an article on a day, and of its place among those that follow each other in it, the last being 0. */
export type TimeOf = (article: string, day: string, place?: number) => string;

/**
 * Returns times from which programs put entries in the order of the site. Only days are known, so an article of a day begins at noon, and
 * the next one above it ten minutes later; within an article, each entry is a second after the one below it. Times change only with the
 * article: a program would show a changed entry as new.
 */
export function entryTimes({ olderOnDay }: Pick<Archive, 'olderOnDay'>): TimeOf {
  return (article, day, place = 0) => {
    const after = (olderOnDay.get(article) ?? 0) * secondsPerArticle + Math.min(place, secondsPerArticle - 1);
    return new Date(Date.parse(noonOf(day)) + Math.min(after, restOfDay) * 1000).toISOString().replace('.000Z', 'Z');
  };
}

/** How far apart the articles of a day are, in seconds: more than the statements of any of them. */
const secondsPerArticle = 600;
/** The seconds from noon to the end of the day. */
const restOfDay = 12 * 60 * 60 - 1;
