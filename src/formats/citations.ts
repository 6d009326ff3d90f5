import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslRecord } from './csl-record.ts';
import type { CitationFormat } from '../core/model/permalinks.ts';

/** The styles that Citation.js has, by the names that it and readers have for them. */
export const citationStyles = [
  ['apa', 'APA'],
  ['harvard1', 'Harvard'],
  ['vancouver', 'Vancouver'],
] as const;

/** A style of citations in words. */
export type CitationStyle = (typeof citationStyles)[number][0];

/** A citation in words. */
export function citeInWords(record: CslRecord, style: CitationStyle): string {
  const text = new Cite(record).format('bibliography', { format: 'text', template: alone(style), lang: 'en-US' });
  // Vancouver numbers the entries of a list; this is none. The styles know no title that ends in an ellipsis.
  return text
    .trim()
    .replace(/^1\. /, '')
    .replace(/…[.,](?=[’”])/g, '…');
}

/**
 * A style for one citation: without what sorts the entries of a list and tells them apart, which would take a third of the time.
 */
function alone(style: CitationStyle): string {
  const { styles } = plugins.config.get('@csl');
  const name = `${style}-alone`;
  if (!added.has(name)) styles.add(name, styles.get(style).replace(/ disambiguate-[a-z-]+="[^"]*"|<sort>[^]*?<\/sort>/g, ''));
  added.add(name);
  return name;
}

const added = new Set<string>();

/** The formats that reference managers read: their names and media types, and how each is made of a record. */
export const citationFormats = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: bibtex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: ris },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
} as const satisfies Record<CitationFormat, { name: string; type: string; write: (record: CslRecord) => string }>;

// The plugin would drop every letter that has no command in LaTeX, Cyrillic first of all, and the hyphens of ids. Text is
// UTF-8 today; what has a meaning of its own in LaTeX is escaped below instead.
const { format } = plugins.config.get('@bibtex');
format.asciiOnly = false;
format.checkLabel = false;

function bibtex(record: CslRecord): string {
  const escaped = {
    ...record,
    title: latex(record.title),
    author: record.author.map(({ literal }) => ({ literal: latex(literal) })),
    'container-title': latex(record['container-title']),
    publisher: latex(record.publisher),
  };
  return `${new Cite(escaped).format('bibtex').trim()}\n`;
}

function latex(text: string): string {
  return text.replace(/[\\{}^~]/g, (sign) => `\\${commands[sign]}{}`).replace(/[&%$#_]/g, '\\$&');
}

const commands: Readonly<Record<string, string>> = {
  '\\': 'textbackslash',
  '{': 'textbraceleft',
  '}': 'textbraceright',
  '^': 'textasciicircum',
  '~': 'textasciitilde',
};

/** The plugin's own text breaks lines after 70 characters, within words, and reads its own breaks as spaces. */
function ris(record: CslRecord): string {
  const [{ TY: type = '', ...tags } = {}] = new Cite(record).format('ris', { format: 'object' });
  const lines = Object.entries(tags).flatMap(([tag, values]) => [values].flat().map((value) => [tag, value] as const));
  return [['TY', type], ...lines, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

function cslJson(record: CslRecord): string {
  return `${JSON.stringify([record], null, 2)}\n`;
}
