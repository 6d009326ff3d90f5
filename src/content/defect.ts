import { visible } from '../core/text/visible-text.ts';
import { oneLine } from '../core/text/wording.ts';

/** An unexpected exception, and the content file that was being read when it was thrown. */
export class Defect extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.file = file;
  }
}

/** Runs a function that reads a content file. Whatever it throws becomes a defect that names the file. */
export function whileReading<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Defect(file, error);
  }
}

/**
 * Describes an exception to an editor: it is not their fault, and this is what a maintainer needs to fix it.
 *
 * @param trace whether the stack trace is included
 * @param doing what was being done, if no file was being read
 */
export function describeDefect(error: unknown, trace: boolean, doing = 'reading the content'): string {
  const cause = error instanceof Defect ? error.cause : error;
  const act = error instanceof Defect ? `reading ${error.file}` : doing;
  const name = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  const sentence = visible(
    `This is a bug in the site’s code, not a mistake in the content: ${act} failed with "${oneLine(name).slice(0, 300)}".`,
  );
  if (!trace) return `${sentence} Run it again with DEBUG=1 to see the stack trace, and report both.`;
  return `${sentence}\n${cause instanceof Error ? cause.stack : name}`;
}
