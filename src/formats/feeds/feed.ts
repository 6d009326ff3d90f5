/** A format of feeds: Atom (XML) or JSON Feed. */
export type FeedFormat = 'xml' | 'json';

/** A feed, before it is written in a format. All addresses are absolute, all texts plain. */
export interface Feed {
  /** The page that it is of, which is its id too. */
  readonly page: string;
  /** Its own address in each format that it is published in. */
  readonly self: { readonly xml: string; readonly json?: string };
  readonly title: string;
  readonly description: string;
  /** The language of its titles and of its entries, unless one says otherwise. */
  readonly language: string;
  readonly publisher: string;
  readonly rights: string;
  /** When an entry was last published or changed, or without entries any article of the site (RFC 3339). */
  readonly updated: string;
  /** A small square picture, the same at least 180 pixels wide, and the logo of the publication if it has one. */
  readonly icon: string;
  readonly largeIcon: string;
  readonly logo: string | null;
  readonly entries: readonly FeedEntry[];
}

/** An entry of a feed. */
export interface FeedEntry {
  /** Its address, which is its id. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** The whole of it, as HTML. */
  readonly content: string;
  /** When it was published and last changed (RFC 3339). */
  readonly published: string;
  readonly updated: string;
  /** The names of its authors, and all in one. */
  readonly authors: readonly string[];
  readonly byline: string;
  readonly language: string;
  readonly categories: readonly string[];
  /** A picture for lists of entries. */
  readonly image: string;
  /** The first picture in it, with its media type. */
  readonly picture?: { readonly url: string; readonly type: string };
}
