import { describeDate, machineDate, parseEdtf, type EdtfDate } from '../../dates/edtf-date.ts';
import type { Library } from '../archive.ts';
import { solePrincipal, type Article } from '../article.ts';
import { say } from '../../words/say.ts';
import type { Words } from '../../words/en.ts';
import type { Event } from './event.ts';

/** When an article looks at events: what was before is past, what came after was still ahead. */
export interface Standpoint {
  readonly date: EdtfDate;
  /** The one principal source, if the date is its; null if it is the article's own. */
  readonly source: string | null;
  /** "when InfoRos wrote", "when the article was published". */
  readonly when: string;
  /** "InfoRos writes, perhaps on this day", "the article is published". */
  readonly marked: string;
}

/**
 * Returns the standpoint of an article: the day of its principal source, if it has one that is dated; otherwise the day on which it
 * was published or last updated.
 */
export function standpointOf(article: Article, { sources, words }: Pick<Library, 'sources' | 'words'>): Standpoint {
  const source = sources.get(solePrincipal(article) ?? '');
  if (source?.date) return writtenIn(source.id, source.publisher, source.date, words);
  const { published, updated } = article;
  const { whenPublished, whenUpdated, articlePublished, articleUpdated } = words.timeline;
  return {
    date: parseEdtf(updated ?? published) as EdtfDate,
    source: null,
    when: updated === null ? whenPublished : whenUpdated,
    marked: updated === null ? articlePublished : articleUpdated,
  };
}

function writtenIn(source: string, publisher: string, date: EdtfDate, { timeline }: Words): Standpoint {
  const marked = date.edtf.endsWith('?') ? timeline.perhapsWrites : timeline.writes;
  return { date, source, when: say(timeline.whenWritten, { publisher }), marked: say(marked, { publisher }) };
}

/** Whether an event was past or ahead from where an article stands; `around` if neither is certain, as on the day itself. */
export type Phase = 'held' | 'ahead' | 'around';

/**
 * Returns how an event looks from a standpoint. If only the days do not say, what somebody said at the event, reported from there,
 * says that it had been held. One that was cancelled or postponed was only ahead if that is known to have been later.
 */
export function phaseOf(
  { id, date, state, outcome }: Event,
  { statements }: Pick<Article, 'statements'>,
  { date: from, source }: Standpoint,
): Phase {
  // What was called off may have been so already, unless its day says otherwise.
  const isOff = state !== undefined && !(outcome?.on && isLater(outcome.on, from));
  if (isLater(date, from)) return isOff ? 'around' : 'ahead';
  if (isLater(from, date)) return 'held';
  const reported = statements.some((one) => one.event === id && (source === null || one.source === source));
  return reported ? 'held' : 'around';
}

/** Whether an event that was not past from a standpoint is known to have been held since. */
export function isHeldSince({ state, outcome }: Event, phase: Phase | undefined): boolean {
  return phase !== 'held' && state === undefined && outcome !== undefined;
}

/** An event in the words of an article: what it was from where that stands, and what came of it, without a full stop. */
export interface Fate {
  /** "Still ahead when InfoRos wrote"; null if the event never took place as planned and was not ahead either. */
  readonly then: string | null;
  /** "Held on 12 January 2022: about four hours"; null if nothing is known. */
  readonly since: string | null;
}

/** Says whether an event was past or ahead from a standpoint, and what came of it. */
export function describeFate(event: Event, phase: Phase, { when }: Standpoint, words: Words): Fate {
  const { timeline } = words;
  const then = { held: timeline.heldThen, ahead: timeline.aheadThen, around: timeline.aroundThen }[phase];
  return {
    then: event.state !== undefined && phase !== 'ahead' ? null : say(then, { when }),
    since: sinceOf(event, phase, words),
  };
}

function sinceOf({ state, outcome, date }: Event, phase: Phase, words: Words): string | null {
  const { timeline } = words;
  if (!outcome) return state === undefined ? null : timeline[state];
  const { text, on = state === undefined ? date : undefined } = outcome;
  if (state === undefined && phase === 'held') return say(timeline.outcome, { outcome: text });
  const known = {
    held: [timeline.heldOn, timeline.heldIn],
    cancelled: [timeline.cancelledOn, timeline.cancelledIn],
    postponed: [timeline.postponedOn, timeline.postponedIn],
  }[state ?? 'held'];
  const isDay = machineDate(on ?? null)?.length === 'YYYY-MM-DD'.length;
  const because = { cancelled: timeline.cancelledWith, postponed: timeline.postponedWith, held: timeline.outcome }[
    state ?? 'held'
  ];
  return on === undefined
    ? say(because, { outcome: text })
    : say(known[isDay ? 0 : 1] ?? '', { date: describeDate(on, words), outcome: text });
}

/** Whether all of a date is after all of another, as written: an uncertain date is taken at its word. */
function isLater(one: EdtfDate, other: EdtfDate): boolean {
  return one.earliest !== null && other.latest !== null && one.earliest > other.latest;
}
