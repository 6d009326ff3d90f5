/** The local-storage keys of the chosen theme and of the typeface, once it has been fetched. */
export const kept = { theme: 'reader.theme', face: 'reader.face' } as const;
