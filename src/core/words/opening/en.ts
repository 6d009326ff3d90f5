/** The words of the search dialog while the search is being loaded. They are in the script of every page, so they are few. */
export const opening = {
  loading: 'The search is loading.',
  failed: 'The search did not load. Still trying.',
  again: 'Try again',
  close: 'Close',
};

/** The words of the search dialog while the search is being loaded, in one language. */
export type OpeningWords = typeof opening;
