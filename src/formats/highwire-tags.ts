import type { CslRecord } from './csl-record.ts';

/**
 * Returns a record as names and contents of the `<meta>` elements that Zotero and Google Scholar read, as defined by Highwire
 * Press (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). "Journal" is their word for any periodical.
 */
export function highwireTags(record: CslRecord): (readonly [name: string, content: string])[] {
  const day = record.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/');
  return [
    ['citation_title', record.title],
    ...record.author.map(({ literal }) => ['citation_author', literal] as const),
    ['citation_publication_date', day],
    ['citation_online_date', day],
    ['citation_journal_title', record['container-title']],
    ['citation_publisher', record.publisher],
    ['citation_public_url', record.URL],
    ['citation_language', record.language],
  ];
}
