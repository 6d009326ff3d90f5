export { readFrames } from './frames.ts';
export { readSpoken, spokenForm } from './spoken-numbers.ts';

/** What reads a query as people speak: questions and numbers in several words. It is loaded only for queries that may have some. */
export type Speech = typeof import('./speech.ts');
