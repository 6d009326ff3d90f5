/** The words of copied links and of the slip of a statement, in English. */
export const words = {
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
    claimCopied: 'Link to this claim’s page copied',
    noteCopied: 'Link to this note’s page copied',
    eventCopied: 'Link to this event’s page copied',
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

/** These words in one language. */
export type SharingWords = typeof words;
