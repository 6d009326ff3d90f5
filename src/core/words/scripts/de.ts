import type { ScriptWords } from './en.ts';

/** The words of the scripts that run in browsers, in German. */
export const words: ScriptWords = {
  locale: 'de',
  marks: { open: '„', close: '“' },

  search: {
    title: 'Suche',
    close: 'Schließen',
    openAsPage: 'Als Seite öffnen',
    tooCommon:
      'Diese Wörter sind für eine Suche zu häufig. Fügen Sie ein Wort hinzu, oder setzen Sie den genauen Wortlaut in Anführungszeichen.',
    nothing: 'Nichts gefunden.',
    nothingFiltered: 'Mit diesen Filtern nichts gefunden.',
    results: { one: '# Ergebnis', other: '# Ergebnisse' },
    total: '{results}.',
    noneComplete: '{results}, keines mit allen Ihren Wörtern.',
    somePartial: { other: '{results}, und # mit nur einigen Ihrer Wörter.' },
    searchedFor: 'Gesucht wurde nach {words}. {instead}.',
    showing: 'Ergebnisse für {words}. {instead}.',
    instead: 'Stattdessen nach {words} suchen',
    unmentioned: 'Nichts hier erwähnt {words}.',
    unmentionedFiltered: 'Mit diesen Filtern erwähnt nichts {words}.',
    only: 'Nur nach {words} suchen',
    withoutFilters: 'Ohne Filter suchen',
    allow: 'Korrekturen der Schreibung und Synonyme zulassen',
    partial: 'Ergebnisse mit nur einigen Ihrer Wörter',
    missing: 'Fehlt: {words}',
    filter: '{name}: {value}',
    removeFilter: 'Filter entfernen: {filter}',
    removeAll: 'Alle Filter entfernen',
    filters: {
      kind: 'Art',
      speaker: 'Sprecher',
      side: 'Seite',
      outlet: 'Medium oder Adressat',
      form: 'Form',
      article: 'Artikel',
      from: 'Von',
      to: 'Bis',
    },
    failed: 'Die Suche konnte nicht geladen werden. Sie finden hier weiter: {quotes}, {people} und {timeline}. {again}',
    quotes: 'Zitate',
    people: 'Personen',
    timeline: 'Zeitleiste',
    again: 'Noch einmal versuchen',
  },

  slip: {
    close: 'Schließen',
    steps: 'J und K führen von Äußerung zu Äußerung',
  },

  sharing: {
    copied: 'Kopiert',
    linkCopied: 'Link kopiert',
    refused: 'Ihr Browser hat das Kopieren nicht erlaubt.',
    inAddress: 'Der Link steht in der Adresszeile.',
    ownPage: 'Link zur eigenen Seite kopieren',
    ownPageCopied: 'Link zur eigenen Seite kopiert',
    share: 'Teilen …',
    words: 'Link zu diesen Wörtern kopieren',
    wordsCopied: 'Link zu diesen Wörtern kopiert',
  },
};
