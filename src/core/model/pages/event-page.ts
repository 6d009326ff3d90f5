import { describeDate } from '../../dates/edtf-date.ts';
import { fitted, sentence } from '../../text/wording.ts';
import { listed, say } from '../../words/say.ts';
import { eventsOf, type Archive } from '../archive.ts';
import type { Citation } from '../citation.ts';
import { compareEvents, type Event } from '../events/event.ts';
import { articlesOf, seenFrom } from '../events/seen-from.ts';
import { publisherOf } from '../source.ts';
import { descriptionLength } from './page-description.ts';

/** An event in the words that readers see where it is shown away from its article. */
export interface EventDescription {
  /** When it was, with every doubt, and whether it was cancelled or postponed: "12 January 2022, cancelled". */
  readonly when: string;
  /** "NATO–Russia Council, Brussels, 12 January 2022". */
  readonly title: string;
  /**
   * What it was, what was known of it then and what came of it, as the one article that it is in sees it; without the last two if it is
   * in several, which may see it differently.
   */
  readonly summary: string;
  /** Who reports what is in the summary: "Known from InfoRos and ANSA". */
  readonly known: string;
  /** Title and summary, for search engines and previews. */
  readonly description: string;
}

/** Describes an event for its own page. */
export function describeEvent(event: Event, archive: Archive): EventDescription {
  const { words, sources } = archive;
  const { timeline } = words;
  const state = event.state && timeline[event.state].toLocaleLowerCase(words.locale);
  const when = [describeDate(event.date, words), state].filter(Boolean).join(', ');
  const title = [event.title, event.city, when].filter(Boolean).join(', ');
  const { summary, sources: reporting } = summaryOf(event, archive);
  const publishers = [...new Set(reporting.map(({ source }) => publisherOf(source, sources)))];
  const named = publishers.some((name) => name.includes(',')) ? publishers.join('; ') : listed(publishers, words);
  return {
    when,
    title,
    summary,
    known: say(timeline.knownFrom, { sources: named }).replace(/\.$/, ''),
    description: fitted([sentence(title), summary].filter(Boolean).join(' '), descriptionLength),
  };
}

/** Returns every event of the articles once, in chronological order. */
export function eventsOnSite(archive: Archive): Event[] {
  const all = new Map(archive.articles.flatMap((article) => eventsOf(archive, article)).map((event) => [event.id, event]));
  return [...all.values()].sort(compareEvents);
}

/** Returns what an event was: its description, and who met. */
export function aboutEvent(event: Event, { words }: Pick<Archive, 'words'>): string {
  const { description, parties } = event;
  return [description, parties && say(words.timeline.between, { parties })].filter(Boolean).join(' ');
}

function summaryOf(event: Event, archive: Archive): { summary: string; sources: readonly Citation[] } {
  const [article, ...others] = articlesOf(event, archive);
  const about = aboutEvent(event, archive);
  if (!article || others.length > 0) return { summary: about, sources: event.sources };
  const { then, since, outcome } = seenFrom(event, article, archive);
  const fate = [then, since].flatMap((part) => (part === null ? [] : sentence(part)));
  // What came of it is news; that it had been held is not, where there is more to say.
  return since === null
    ? { summary: about || fate.join(' '), sources: event.sources }
    : { summary: fate.join(' '), sources: [...event.sources, ...outcome] };
}
