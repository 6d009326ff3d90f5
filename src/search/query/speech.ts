import { readFrames } from './frames.ts';
import { readSpoken, spokenForm } from './spoken-numbers.ts';

export { readFrames, readSpoken, spokenForm };

/** What reads a query as people speak: questions and numbers in several words. It is loaded only for queries that may have some. */
export interface Speech {
  readonly readFrames: typeof readFrames;
  readonly readSpoken: typeof readSpoken;
  readonly spokenForm: typeof spokenForm;
}
