import type { Archive } from '../archive.ts';
import type { Article } from '../article.ts';
import type { Note } from '../blocks/note.ts';
import type { Citation } from '../citation.ts';
import type { Event } from './event.ts';
import { describeFate, phaseOf, standpointOf, type Fate } from './standpoint.ts';

/** An event as an article sees it: what was known of it then, and what came of it. */
export interface SeenFrom extends Fate {
  /** The article's notes on what came of it. */
  readonly notes: readonly Note[];
  /** The sources that report what came of it. */
  readonly outcome: readonly Citation[];
}

/** Says how an article sees an event. */
export function seenFrom(event: Event, article: Article, archive: Pick<Archive, 'sources' | 'words'>): SeenFrom {
  const standpoint = standpointOf(article, archive);
  return {
    ...describeFate(event, phaseOf(event, article, standpoint), standpoint, archive.words),
    notes: article.notes.filter((note) => note.event === event.id),
    outcome: event.outcome?.sources ?? [],
  };
}

/** Returns the articles that an event is in, newest first. */
export function articlesOf(
  { id }: Pick<Event, 'id'>,
  { articlesByEvent }: Pick<Archive, 'articlesByEvent'>,
): readonly Article[] {
  return articlesByEvent.get(id) ?? [];
}
