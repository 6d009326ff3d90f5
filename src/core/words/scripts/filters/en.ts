/** The words about active filters, in English. */
export const words = {
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
};

/** These words in one language. */
export type FilterWords = typeof words;
