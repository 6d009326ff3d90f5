import type { FilterWords } from './en.ts';

/** The words about active filters, in German. */
export const words: FilterWords = {
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
};
