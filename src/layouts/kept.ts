/** The local-storage keys of the chosen theme and of the typeface, once it has been fetched. */
export const kept = { theme: 'reader.theme', face: 'reader.face' } as const;

/** The session-storage key of where the result of the search leads that the reader followed last. */
export const followed = 'reader.result';
