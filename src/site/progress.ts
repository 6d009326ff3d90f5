/** Tells how far a build is: a line for each kind of thing that it made and, on a terminal, a count while it makes them. */
export interface Progress {
  /** Shows how many of a kind are made. */
  count(kind: string, made: number, of: number): void;
  /** Says what was made of a kind. */
  done(kind: string, what: string): void;
}

/** Prints progress to a stream. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  return {
    count(kind, made, of) {
      if (stream.isTTY && (made % each === 0 || made === of)) stream.write(`${startOfLine}${kind}: ${made} of ${of}`);
    },
    done(kind, what) {
      stream.write(`${stream.isTTY ? startOfLine : ''}${kind}: ${what}\n`);
    },
  };
}

/** A terminal is told of every so many. */
const each = 10;

/** The control characters that go to the start of a line and empty it. */
const startOfLine = '\r\u001b[K';
