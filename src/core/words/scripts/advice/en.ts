import type { Plural } from '../../say.ts';

/** The sentences about a result, in English. They are loaded beside the first search. */
export const words = {
  tooCommon: 'Those words are too common to search for. Add another, or put an exact phrase in quotation marks.',
  nothing: 'Nothing found.',
  nothingFiltered: 'Nothing found with these filters.',
  results: { one: '# result', other: '# results' } as Plural,
  resultsAtLeast: { one: 'At least # result', other: 'At least # results' } as Plural,
  total: '{results}.',
  noneComplete: '{results}, none with all of your words.',
  somePartial: { other: '{results}, and # with only some of your words.' } as Plural,
  others: '{results} with the other words.',
  somePartialOfOthers: { other: '{results} with the other words, and # with only some of them.' } as Plural,
  longer: '{results} with longer words.',
  onlyLonger: 'Nothing here has the word {words}, only longer words that contain it.',
  cut: 'Only the beginning of this long search was read.',
  searchedFor: 'Searched for {words}. {instead}.',
  showing: 'Showing results for {words}. {instead}.',
  instead: 'Search instead for {words}',
  readAsDays: '“{words}” is read as {days}, counted from today.',
  readAsDaysFrom: '“{words}” is read as {days}, counted from “{event}”.',
  readAsWeekday: '“{words}” is read as any {weekday}, of whichever week.',
  unmentioned: 'Nothing here mentions {words}.',
  unmentionedFiltered: 'Nothing with these filters mentions {words}.',
  only: 'Search only for {words}',
  withoutFilters: 'Search without filters',
  allow: 'Allow spelling corrections and synonyms',
  /** Where nothing was found. */
  browse: 'You can also browse the {quotes}, {people} and {timeline}.',
};

/** The sentences about a result in one language. */
export type AdviceWords = typeof words;
