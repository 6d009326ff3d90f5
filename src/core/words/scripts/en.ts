import type { Plural } from '../say.ts';

/** The words of the scripts that run in browsers, in English. A build puts only those of its language into the scripts. */
export const words = {
  locale: 'en-GB',
  marks: { open: '“', close: '”' },

  search: {
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
    waiting: 'Still loading the search.',
    searchedFor: 'Searched for {words}. {instead}.',
    showing: 'Showing results for {words}. {instead}.',
    instead: 'Search instead for {words}',
    readAsDays: '“{words}” is read as {days}, counted from today.',
    readAsWeekday: '“{words}” is read as any {weekday}, of whichever week.',
    unmentioned: 'Nothing here mentions {words}.',
    unmentionedFiltered: 'Nothing with these filters mentions {words}.',
    only: 'Search only for {words}',
    withoutFilters: 'Search without filters',
    allow: 'Allow spelling corrections and synonyms',
    partial: 'Results with only some of your words',
    missing: 'Missing: {words}',
    /** Where nothing has a phrase: the page that compares it with the record. */
    compare: 'Compare these words with what is on record',
    /** Where nothing was found. */
    browse: 'You can also browse the {quotes}, {people} and {timeline}.',
    failed:
      'Search could not be loaded. You can still browse the {quotes}, {people} and {timeline}. The page keeps trying. {again}',
    quotes: 'quotes',
    people: 'people',
    timeline: 'timeline',
    again: 'Try again',
  },

  dialog: {
    title: 'Search',
    field: 'Words, or an exact phrase in quotation marks',
    close: 'Close',
    openAsPage: 'Open as a page',
  },
};

/** The words of the scripts in one language. */
export type ScriptWords = typeof words;
