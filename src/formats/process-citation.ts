import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { joiner, withoutTags } from './citing/without-tags.ts';
import type { CslRecord } from './csl-record.ts';

/** The styles of Citation.js, each with its own name and the one that readers know. */
export const citationStyles = [
  ['apa', 'APA'],
  ['harvard1', 'Harvard'],
  ['vancouver', 'Vancouver'],
] as const;

/** A style of citations as text. */
export type CitationStyle = (typeof citationStyles)[number][0];

/**
 * Formats a citation as text, in the language of what is cited if the library knows it, and otherwise in English. It takes some
 * milliseconds, which is why pages use `citeInWords`.
 */
export function processCitation(record: CslRecord, style: CitationStyle): string {
  const text = new Cite({ ...record, title: withoutTags(record.title) }).format('bibliography', {
    format: 'text',
    template: alone(style),
    lang: localeOf(record.language),
  });
  // Vancouver numbers its entries, but this isn't a list. After a title that ends in a mark of its own, the styles add another.
  return text
    .replaceAll(joiner, '')
    .trim()
    .replace(/^1\. /, '')
    .replace(/([….?!])[.,](?=[’”])/g, '$1');
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
