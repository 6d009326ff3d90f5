import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslRecord } from './csl-record.ts';
import type { CitationFormat } from '../core/model/permalinks.ts';

/** The styles of Citation.js, each with its own name and the one that readers know. */
export const citationStyles = [
  ['apa', 'APA'],
  ['harvard1', 'Harvard'],
  ['vancouver', 'Vancouver'],
] as const;

/** A style of citations as text. */
export type CitationStyle = (typeof citationStyles)[number][0];

/** Formats a citation as text, in the language of what is cited if the library knows it, and otherwise in English. */
export function citeInWords(record: CslRecord, style: CitationStyle): string {
  const text = new Cite(record).format('bibliography', {
    format: 'text',
    template: alone(style),
    lang: localeOf(record.language),
  });
  // Vancouver numbers its entries, but this isn't a list. After a title that ends in an ellipsis, the styles add another mark.
  return text
    .trim()
    .replace(/^1\. /, '')
    .replace(/…[.,](?=[’”])/g, '…');
}

/**
 * Returns a style without the rules for sorting and disambiguating a list, which would take a third of the time for one
 * citation.
 */
function alone(style: CitationStyle): string {
  const { styles } = plugins.config.get('@csl');
  const name = `${style}-alone`;
  if (!added.has(name)) styles.add(name, styles.get(style).replace(/ disambiguate-[a-z-]+="[^"]*"|<sort>[^]*?<\/sort>/g, ''));
  added.add(name);
  return name;
}

const added = new Set<string>();

/** Returns the locale of the library for a language: `de-DE` for "de" and "de-AT". */
function localeOf(language: string): string {
  const [base = ''] = language.toLowerCase().split('-');
  return (
    plugins.config
      .get('@csl')
      .locales.list()
      .find((locale) => locale.startsWith(`${base}-`)) ?? 'en-US'
  );
}

/** The formats that reference managers read: name, media type, and how to write a record in it. */
export const citationFormats = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex', write: bibtex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems', write: ris },
  'csl.json': { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: cslJson },
} as const satisfies Record<CitationFormat, { name: string; type: string; write: (record: CslRecord) => string }>;

// By default the plugin drops letters for which LaTeX has no command, such as Cyrillic ones, and the hyphens of ids. BibTeX is
// written in UTF-8 instead, and LaTeX's special characters are escaped below.
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
    ...(record.note !== undefined && { note: latex(record.note) }),
  };
  return `${new Cite(escaped).format('bibtex').trim()}\n`;
}

function latex(text: string): string {
  return onOneLine(text)
    .replace(/[\\{}^~<]/g, (sign) => `\\${commands[sign]}{}`)
    .replace(/[&%$#_]/g, '\\$&');
}

const commands: Readonly<Record<string, string>> = {
  '\\': 'textbackslash',
  '{': 'textbraceleft',
  '}': 'textbraceright',
  '^': 'textasciicircum',
  '~': 'textasciitilde',
  // The plugin would make \textit{ of <i>, with a brace that may never be closed.
  '<': 'textless',
};

/** Writes RIS from the plugin's object: its text breaks lines after 70 characters, within words, and reads the breaks as spaces. */
function ris(record: CslRecord): string {
  const [{ TY: type = '', ...tags } = {}] = new Cite(record).format('ris', { format: 'object' });
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values].flat().map((value) => [tag, onOneLine(String(value))] as const),
  );
  return [['TY', type], ...lines, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** Removes line breaks, after which a text could add tags or entries of its own. */
function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function cslJson(record: CslRecord): string {
  return `${JSON.stringify([record], null, 2)}\n`;
}
