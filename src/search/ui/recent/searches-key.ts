/** The local-storage key of the recent searches. */
export const searchesKey = 'reader.searches';
