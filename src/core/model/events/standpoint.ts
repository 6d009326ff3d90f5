import { parseEdtf, type EdtfDate } from '../../dates/edtf-date.ts';
import type { Library } from '../archive.ts';
import { solePrincipal, type Article } from '../article.ts';
import { say } from '../../words/say.ts';
import type { Words } from '../../words/en.ts';

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
