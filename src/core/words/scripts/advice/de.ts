import type { AdviceWords } from './en.ts';

/** The sentences about a result, in German. */
export const words: AdviceWords = {
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
  searchedFor: 'Gesucht wurde nach {words}. {instead}.',
  showing: 'Ergebnisse für {words}. {instead}.',
  instead: 'Stattdessen nach {words} suchen',
  readAsDays: '„{words}“ ist als {days} gelesen, von heute aus gezählt.',
  readAsDaysFrom: '„{words}“ ist als {days} gelesen, gezählt von „{event}“.',
  readAsWeekday: '„{words}“ ist als jeder {weekday} gelesen: von welchem Tag ein Eintrag zählt, ist nicht bekannt.',
  unmentioned: 'Nichts hier erwähnt {words}.',
  unmentionedFiltered: 'Mit diesen Filtern erwähnt nichts {words}.',
  only: 'Nur nach {words} suchen',
  withoutFilters: 'Ohne Filter suchen',
  allow: 'Korrekturen der Schreibung und Synonyme zulassen',
  browse: 'Sie können auch hier nachsehen: {quotes}, {people} und {timeline}.',
};
