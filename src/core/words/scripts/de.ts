import type { ScriptWords } from './en.ts';

/** The words of the scripts that run in browsers, in German. */
export const words: ScriptWords = {
  locale: 'de',
  marks: { open: '„', close: '“' },

  search: {
    waiting: 'Die Suche wird noch geladen.',
    partial: 'Ergebnisse mit nur einigen Ihrer Wörter',
    missing: 'Fehlt: {words}',
    compare: 'Diese Worte mit dem vergleichen, was hier verzeichnet ist',
    failed:
      'Die Suche konnte nicht geladen werden. Sie finden hier weiter: {quotes}, {people} und {timeline}. Die Seite versucht es weiter. {again}',
    quotes: 'Zitate',
    people: 'Personen',
    timeline: 'Zeitleiste',
    again: 'Noch einmal versuchen',
  },

  dialog: {
    title: 'Suche',
    field: 'Wörter, oder ein genauer Wortlaut in Anführungszeichen',
    close: 'Schließen',
    openAsPage: 'Als Seite öffnen',
  },
};
