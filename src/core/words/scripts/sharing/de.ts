import type { SharingWords } from './en.ts';

/** The words of copied links and of the slip of a statement, in German. */
export const words: SharingWords = {
  slip: {
    close: 'Schließen',
    steps: 'J und K führen von Äußerung zu Äußerung',
  },

  sharing: {
    refused: 'Ihr Browser hat das Kopieren nicht erlaubt.',
    inAddress: 'Der Link steht in der Adresszeile.',
    sectionCopied: 'Link zur Seite dieses Abschnitts kopiert',
    recordCopied: 'Link zur Seite dieser Äußerung kopiert',
    claimCopied: 'Link zur Seite dieser Behauptung kopiert',
    noteCopied: 'Link zur Seite dieser Anmerkung kopiert',
    eventCopied: 'Link zur Seite dieses Ereignisses kopiert',
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
