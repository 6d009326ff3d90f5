import type { Archive } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import type { PageDates } from '../../core/model/pages/page-dates.ts';
import { isOrganisation } from '../../core/model/publication/is-organisation.ts';
import { noonOf } from '../../core/dates/days.ts';

/** A page as programs cite it. */
export interface CitedPage {
  readonly title: string;
  /** Its absolute address. */
  readonly address: string;
  /** Its type for previews (https://ogp.me/#types), of which only an article has times. */
  readonly type: 'website' | 'article' | 'profile';
  /** When it was published and last changed; with the article that it is, or is a part of, its authors and language. */
  readonly dates: PageDates & Partial<Pick<Article, 'authors' | 'byline' | 'language'>>;
  /** What a reference manager should note about it: who said the words of a statement, and when. */
  readonly note?: string | undefined;
}

/** A `<meta>` element: the name of its attribute, the value of that, and its content. */
export type Tag = readonly [attribute: 'name' | 'property', key: string, content: string];

/**
 * Returns the `<meta>` elements from which programs cite a page: reference managers, previews and reader views. Most are those of
 * Highwire Press (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). Zotero takes `citation_journal_title` for a
 * scholarly journal, so the publication is named in terms of PRISM (https://www.idealliance.org/prism-metadata) and the type in Zotero's
 * own. An article and its parts are articles of a magazine or newspaper; other pages are web pages by the publisher, and have the day of their last change.
 */
export function citationTags(
  { title, address, type, dates, note }: CitedPage,
  archive: Pick<Archive, 'site' | 'bodies' | 'words'>,
): Tag[] {
  const { site, words } = archive;
  const { published, updated, authors = [site.publisher], byline = site.publisher, language } = dates;
  const changed = updated ?? published;
  const ofPublication: readonly Tag[] =
    language === undefined
      ? [['name', 'z:itemType', 'webpage']]
      : [
          ['name', 'z:itemType', `${site.periodical}Article`],
          ['name', 'prism.publicationName', site.name],
          ['name', 'citation_title', title],
          ['name', 'citation_public_url', address],
          // The page itself says which language the site has.
          ...(language === words.language ? [] : [['name', 'citation_language', language] as const]),
        ];
  return [
    // Some programs know only this one, and take the first date in the text if it is missing.
    ['name', 'date', noonOf(type === 'article' ? published : changed)],
    ...(type === 'article' ? times(published, changed) : []),
    ['name', 'author', byline],
    ...authors.map((name) => ['name', 'citation_author', isOrganisation(name, archive) ? undivided(name) : name] as const),
    ['name', 'citation_publication_date', (language === undefined ? changed : published).replaceAll('-', '/')],
    ...ofPublication,
    ...(note === undefined ? [] : [['name', 'z:extra', note] as const]),
  ];
}

/** Returns the times of an article, which no other type of page has for previews. */
function times(published: string, changed: string): Tag[] {
  return [
    ['property', 'article:published_time', noonOf(published)],
    ['property', 'article:modified_time', noonOf(changed)],
  ];
}

/**
 * Returns a name in the form "last name, first name" without a first name: programs take the last word of any other form for a
 * surname, and cite “Record, On the”.
 */
function undivided(name: string): string {
  return name.includes(' ') ? `${name},` : name;
}
