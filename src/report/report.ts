import type { Finding } from '../core/findings/finding.ts';
import type { Paint } from './paint.ts';

/** What a reporter may need in addition to the findings. */
export interface ReportContext {
  /** The text of each file that a finding is in, except files that could not be read as text. */
  readonly texts: ReadonlyMap<string, string>;
  readonly paint: Paint;
  /** Returns the path of a content file from the root of the repository. */
  readonly pathOf: (file: string) => string;
}

/** Prints findings. They are already sorted and complete. */
export type Reporter = (findings: readonly Finding[], surroundings: ReportContext) => string;
