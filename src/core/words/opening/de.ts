import type { OpeningWords } from './en.ts';

/** The words of the search dialog while the search is being loaded, in German. */
export const opening: OpeningWords = {
  loading: 'Die Suche wird geladen.',
  failed: 'Die Suche konnte nicht geladen werden. Die Seite versucht es weiter.',
  again: 'Noch einmal versuchen',
  close: 'Schließen',
};
