import { visible } from '../core/text/visible-text.ts';
import { oneLine } from '../core/text/wording.ts';

/** An exception that nobody expected, and the file of the content that was being read then. */
export class Defect extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.file = file;
  }
}

/** Does something with a file of the content, and names the file in whatever is thrown. */
export function reading<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Defect(file, error);
  }
}

/**
 * What an editor is told of an exception: whose fault it is, and how to get what a maintainer needs.
 *
 * @param doing what was being done, where no file was being read
 */
export function describeDefect(error: unknown, trace: boolean, doing = 'reading the content'): string {
  const cause = error instanceof Defect ? error.cause : error;
  const act = error instanceof Defect ? `reading ${error.file}` : doing;
  const name = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  const sentence = visible(
    `This is a defect of the site’s own code, not of the content: ${act} ended in "${oneLine(name).slice(0, 300)}"`,
  );
  if (!trace) return `${sentence}; run it again with DEBUG=1 for the trace, and report both.`;
  return `${sentence}.\n${cause instanceof Error ? cause.stack : name}`;
}
