import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { bibtex } from './citing/bibtex.ts';
import { quotedRuns } from './citing/quoted-runs.ts';
import { withoutTags } from './citing/without-tags.ts';
import type { CslRecord } from './csl-record.ts';
import type { CitationFormat } from '../core/model/permalinks.ts';

/** The formats that reference managers read: name, media type, and how to write a record in it. */
export const citationFormats = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: bibtex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: ris },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
} as const satisfies Record<CitationFormat, { name: string; type: string; write: (record: CslRecord) => string }>;

/** Returns an address that holds the citation itself, for a download without a file of its own (RFC 2397). */
export function citationInAddress(record: CslRecord, format: CitationFormat): string {
  const { type, write } = citationFormats[format];
  // What an address may hold as it is, except what begins its fragment, is not encoded: it would be three times as long.
  return `data:${type};charset=utf-8,${encodeURI(write(record)).replaceAll('#', '%23')}`;
}

/** Writes RIS from the plugin's object: its text breaks lines after 70 characters, within words, and reads the breaks as spaces. */
function ris(record: CslRecord): string {
  const [{ TY: type = '', ...tags } = {}] = new Cite(record).format('ris', { format: 'object' });
  const day = record.issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  // Of a date with slashes, pandoc reads only the year, and it reads no other tag.
  const lines = Object.entries({ ...tags, PY: day }).flatMap(([tag, values]) =>
    [values].flat().map((value) => [tag, tag === 'AU' ? undivided(onOneLine(value)) : onOneLine(value)] as const),
  );
  return [['TY', type], ...lines, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** Keeps programs from dividing a name: what stands before its comma is one part. */
function undivided(name: string): string {
  return name.includes(',') ? name : `${name},`;
}

/** Removes line breaks, after which a text could add tags or entries of its own. */
function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Writes CSL-JSON, in which quoted words keep their capitals whatever the style makes of titles. */
function cslJson(record: CslRecord): string {
  const title = quotedRuns(withoutTags(record.title))
    .map(({ text, quoted }) => (quoted ? `<span class="nocase">${text}</span>` : text))
    .join('');
  return `${JSON.stringify([{ ...record, title }])}\n`;
}
