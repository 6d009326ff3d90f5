import type { Plural } from '../say.ts';

/** The words of the search dialog before the search is loaded. They are in the script of every page. */
export const opening = {
  title: 'Search',
  field: 'Words, or an exact phrase in quotation marks',
  close: 'Close',
  openAsPage: 'Open as a page',
  loading: 'The search is being loaded. You can type already.',
  failed: 'The search could not be loaded. The page keeps trying.',
  again: 'Try again',
};

/** The words of the search dialog before the search is loaded, in one language. */
export type OpeningWords = typeof opening;

/** The words of the scripts that run in browsers, in English. A build puts only those of its language into the scripts. */
export const words = {
  locale: 'en-GB',
  marks: { open: '“', close: '”' },

  search: {
    tooCommon:
      'Those words are too common to search for. Add another word, or use quotation marks to search for the exact phrase.',
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
    unmentioned: 'Nothing here mentions {words}.',
    unmentionedFiltered: 'Nothing with these filters mentions {words}.',
    only: 'Search only for {words}',
    withoutFilters: 'Search without filters',
    allow: 'Allow spelling corrections and synonyms',
    partial: 'Results with only some of your words',
    missing: 'Missing: {words}',
    filter: '{name}: {value}',
    removeFilter: 'Remove the filter {filter}',
    removeAll: 'Remove all filters',
    filters: {
      kind: 'Kind',
      speaker: 'Speaker',
      side: 'Side',
      outlet: 'Outlet or audience',
      form: 'Form',
      article: 'Article',
      from: 'From',
      to: 'To',
    },
    /** Where nothing was found. */
    browse: 'You can also browse the {quotes}, {people} and {timeline}.',
    failed:
      'Search could not be loaded. You can still browse the {quotes}, {people} and {timeline}. The page keeps trying. {again}',
    quotes: 'quotes',
    people: 'people',
    timeline: 'timeline',
    again: 'Try again',
  },

  slip: {
    close: 'Close',
    steps: 'J and K move from statement to statement',
  },

  sharing: {
    refused: 'Your browser did not allow copying.',
    inAddress: 'The link is in the address bar.',
    /** What was copied: exactly that, since nobody sees it. */
    sectionCopied: 'Link to this section’s page copied',
    recordCopied: 'Link to this statement’s page copied',
    pageCopied: 'Link to this page copied',
    positionCopied: 'Link to this position on the page copied',
    inArticleCopied: 'Link to its position in the article copied',
    wordsCopied: 'Link to these words copied',
    passageCopied: 'Link to the passage with these words copied',
    inArticle: 'Copy position in the article',
    words: 'Copy a link to these words',
    share: 'Share…',
    close: 'Close',
  },
};

/** The words of the scripts in one language. */
export type ScriptWords = typeof words;
