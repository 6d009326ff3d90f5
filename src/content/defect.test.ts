import { describe, expect, it } from 'vitest';
import { Defect, describeDefect, whileReading } from './defect.ts';

const fail = (thrown: unknown) => (): never => {
  throw thrown;
};

function defectOf(thrown: unknown): unknown {
  try {
    return whileReading('content/articles/talks.md', fail(thrown));
  } catch (error) {
    return error;
  }
}

describe('an unexpected exception', () => {
  it('is described in a sentence that names the file', () => {
    expect(describeDefect(defectOf(new TypeError('x is not\n  a function')), false)).toBe(
      'This is a bug in the site’s code, not a mistake in the content: reading content/articles/talks.md failed with "TypeError: x is not a function". Run it again with DEBUG=1 to see the stack trace, and report both.',
    );
    expect(describeDefect(new RangeError('too deep'), false)).toBe(
      'This is a bug in the site’s code, not a mistake in the content: reading the content failed with "RangeError: too deep". Run it again with DEBUG=1 to see the stack trace, and report both.',
    );
    expect(describeDefect(new Error('no'), false, 'building the site')).toBe(
      'This is a bug in the site’s code, not a mistake in the content: building the site failed with "Error: no". Run it again with DEBUG=1 to see the stack trace, and report both.',
    );
    expect(describeDefect(defectOf('no\u001b error'), false, 'building the site')).toContain(
      'talks.md failed with "no<U+001B> error".',
    );
  });

  it('has its stack trace on request', () => {
    const cause = new TypeError('x');
    expect(describeDefect(defectOf(cause), true)).toBe(
      `This is a bug in the site’s code, not a mistake in the content: reading content/articles/talks.md failed with "TypeError: x".\n${cause.stack}`,
    );
    expect(describeDefect('thrown', true)).toMatch(/failed with "thrown"\.\nthrown$/);
  });

  it('is cut if it is very long', () => {
    expect(describeDefect(new Error('x'.repeat(400)), false)).toContain(`"Error: ${'x'.repeat(293)}"`);
  });

  it('keeps its cause, and a successful result is returned', () => {
    const cause = new TypeError('x');
    expect(defectOf(cause)).toBeInstanceOf(Defect);
    expect(defectOf(cause)).toMatchObject({ message: 'x', file: 'content/articles/talks.md', cause });
    expect(defectOf('y')).toMatchObject({ message: 'y', cause: 'y' });
    expect(whileReading('a', () => 5)).toBe(5);
  });
});
