import type { OpeningWords, ScriptWords } from './en.ts';

/** The words of the search dialog before the search is loaded, in German. */
export const opening: OpeningWords = {
  title: 'Suche',
  field: 'Wörter, oder ein genauer Wortlaut in Anführungszeichen',
  close: 'Schließen',
  openAsPage: 'Als Seite öffnen',
  loading: 'Die Suche wird geladen. Sie können schon tippen.',
  failed: 'Die Suche konnte nicht geladen werden. Die Seite versucht es weiter.',
  again: 'Noch einmal versuchen',
};

/** The words of the scripts that run in browsers, in German. */
export const words: ScriptWords = {
  locale: 'de',
  marks: { open: '„', close: '“' },

  search: {
    tooCommon:
      'Diese Wörter sind für eine Suche zu häufig. Fügen Sie ein Wort hinzu, oder setzen Sie den genauen Wortlaut in Anführungszeichen.',
    nothing: 'Nichts gefunden.',
    nothingFiltered: 'Mit diesen Filtern nichts gefunden.',
    results: { one: '# Ergebnis', other: '# Ergebnisse' },
    resultsAtLeast: { one: 'Mindestens # Ergebnis', other: 'Mindestens # Ergebnisse' },
    total: '{results}.',
    noneComplete: '{results}, keines mit allen Ihren Wörtern.',
    somePartial: { other: '{results}, und # mit nur einigen Ihrer Wörter.' },
    others: '{results} mit den übrigen Wörtern.',
    somePartialOfOthers: { other: '{results} mit den übrigen Wörtern, und # mit nur einigen davon.' },
    longer: '{results} mit längeren Wörtern.',
    onlyLonger: 'Das Wort {words} kommt hier nicht vor, nur längere Wörter, in denen es steckt.',
    cut: 'Von dieser langen Suche wurde nur der Anfang gelesen.',
    waiting: 'Die Suche wird noch geladen.',
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
    browse: 'Sie können auch hier nachsehen: {quotes}, {people} und {timeline}.',
    failed:
      'Die Suche konnte nicht geladen werden. Sie finden hier weiter: {quotes}, {people} und {timeline}. Die Seite versucht es weiter. {again}',
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
    refused: 'Ihr Browser hat das Kopieren nicht erlaubt.',
    inAddress: 'Der Link steht in der Adresszeile.',
    sectionCopied: 'Link zur Seite dieses Abschnitts kopiert',
    recordCopied: 'Link zur Seite dieser Äußerung kopiert',
    pageCopied: 'Link zu dieser Seite kopiert',
    positionCopied: 'Link zu dieser Stelle der Seite kopiert',
    inArticleCopied: 'Link zur Stelle im Artikel kopiert',
    wordsCopied: 'Link zu diesen Wörtern kopiert',
    passageCopied: 'Link zur Passage mit diesen Wörtern kopiert',
    inArticle: 'Stelle im Artikel kopieren',
    words: 'Link zu diesen Wörtern kopieren',
    share: 'Teilen …',
    close: 'Schließen',
  },
};
