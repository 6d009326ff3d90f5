/** The words of the scripts that run in browsers, in English. A build puts only those of its language into the scripts. */
export const words = {
  locale: 'en-GB',
  marks: { open: '“', close: '”' },

  search: {
    waiting: 'Still loading the search.',
    partial: 'Results with only some of your words',
    missing: 'Missing: {words}',
    /** Where nothing has a phrase: the page that compares it with the record. */
    compare: 'Compare these words with what is on record',
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
