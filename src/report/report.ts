import type { Finding } from '../core/findings/finding.ts';
import type { Paint } from './paint.ts';

/** What a reporter may use beside the findings themselves. */
export interface Surroundings {
  /** The text of each file that a finding is in, as it was read; a file that could not be read as text is not among them. */
  readonly texts: ReadonlyMap<string, string>;
  readonly paint: Paint;
  /** The path of a file of the content from the root of the repository. */
  readonly pathOf: (file: string) => string;
}

/** Prints findings. A reporter decides nothing: what it is given is sorted and complete. */
export type Reporter = (findings: readonly Finding[], surroundings: Surroundings) => string;
