import { formatDays, formatLongDay } from '../../dates/days.ts';
import { describeDate } from '../../dates/edtf-date.ts';
import { say } from '../../words/say.ts';
import type { Words } from '../../words/en.ts';
import type { Event } from './event.ts';
import { lengthInWords } from './length-in-words.ts';
import { isHeldSince, type Phase, type Standpoint } from './standpoint.ts';
import type { Stretch } from './stretch.ts';

/** What the words about a stretch depend on, besides itself. */
interface Seen {
  readonly phases: ReadonlyMap<string, Phase>;
  readonly marked: Standpoint['marked'];
  readonly words: Words;
}

/**
 * Says what a stretch of a timeline shows, for the text alternative of its picture: "Monday, 10 January 2022: Briefing, Geneva, held
 * (InfoRos writes)", "12–31 January 2022: 20 days without an event".
 */
export function stretchInWords(stretch: Stretch, { phases, marked, words }: Seen): string {
  const { kind, from, to, events, label, phase } = stretch;
  if (kind === 'gap') return `${formatDays(from, to, words.locale)}: ${gapInWords(stretch, words)}`;
  const what =
    events.map((event) => eventInWords(event, stretch, phases.get(event.id), words)).join('; ') ||
    (label ?? words.timeline[nothingIn(stretch)]);
  return `${whenInWords(stretch, words)}: ${what}${phase === 'written' ? ` (${marked})` : ''}`;
}

/** Says when a stretch of events was, as its heading in the picture does, or with the weekday of a day. */
export function whenInWords({ kind, from, to, events: [first] }: Stretch, words: Words): string {
  if (kind === 'day') return formatLongDay(from, words.locale);
  return kind === 'length' || !first ? formatDays(from, to, words.locale) : describeDate(first.date, words);
}

/** Says how long a gap is, and what is not in it: "12 days without an event". */
export function gapInWords({ from, to, unsure, during }: Stretch, words: Words): string {
  const { gap, unsureGap, duringGap, unsureDuringGap } = words.timeline;
  const [certain, uncertain] = during ? [duringGap, unsureDuringGap] : [gap, unsureGap];
  return say(unsure ? uncertain : certain, { length: lengthInWords(from, to, words) });
}

/** Whether an event is in a stretch of known days though its own date is a doubtful one (`?`). */
export function isDoubtful({ date }: Event, { kind }: Stretch): boolean {
  return (kind === 'day' || kind === 'length') && date.edtf.includes('?');
}

function eventInWords(event: Event, stretch: Stretch, phase: Phase | undefined, { timeline }: Words): string {
  const { title, city, parties, begins, ends, state } = event;
  return [
    title,
    isDoubtful(event, stretch) && timeline.doubtful,
    city,
    parties,
    begins && ends && say(timeline.hours, { from: begins, to: ends }),
    phase && (state === undefined || phase === 'ahead') && timeline[phase],
    isHeldSince(event, phase) && timeline.heldSince,
    state && timeline[state].toLowerCase(),
  ]
    .filter(Boolean)
    .join(', ');
}

function nothingIn({ unsure, during }: Stretch): 'nothing' | 'nothingKnown' | 'nothingElse' | 'nothingElseKnown' {
  if (during) return unsure ? 'nothingElseKnown' : 'nothingElse';
  return unsure ? 'nothingKnown' : 'nothing';
}
