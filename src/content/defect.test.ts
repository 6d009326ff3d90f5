import { describe, expect, it } from 'vitest';
import { Defect, describeDefect, reading } from './defect.ts';

const fail = (thrown: unknown) => (): never => {
  throw thrown;
};

function defectOf(thrown: unknown): unknown {
  try {
    return reading('content/articles/talks.md', fail(thrown));
  } catch (error) {
    return error;
  }
}

describe('an exception that nobody expected', () => {
  it('is said in one sentence that names the file', () => {
    expect(describeDefect(defectOf(new TypeError('x is not\n  a function')), false)).toBe(
      'This is a defect of the site’s own code, not of the content: reading content/articles/talks.md ended in "TypeError: x is not a function"; run it again with DEBUG=1 for the trace, and report both.',
    );
    expect(describeDefect(new RangeError('too deep'), false)).toBe(
      'This is a defect of the site’s own code, not of the content: reading the content ended in "RangeError: too deep"; run it again with DEBUG=1 for the trace, and report both.',
    );
    expect(describeDefect(new Error('no'), false, 'building the site')).toBe(
      'This is a defect of the site’s own code, not of the content: building the site ended in "Error: no"; run it again with DEBUG=1 for the trace, and report both.',
    );
    expect(describeDefect(defectOf('no\u001b error'), false, 'building the site')).toContain(
      'talks.md ended in "no<U+001B> error";',
    );
  });

  it('has its trace where that is asked for', () => {
    const cause = new TypeError('x');
    expect(describeDefect(defectOf(cause), true)).toBe(
      `This is a defect of the site’s own code, not of the content: reading content/articles/talks.md ended in "TypeError: x".\n${cause.stack}`,
    );
    expect(describeDefect('thrown', true)).toMatch(/ended in "thrown"\.\nthrown$/);
  });

  it('of great length is cut', () => {
    expect(describeDefect(new Error('x'.repeat(400)), false)).toContain(`"Error: ${'x'.repeat(293)}"`);
  });

  it('keeps what it came from, and what went well is given back', () => {
    const cause = new TypeError('x');
    expect(defectOf(cause)).toBeInstanceOf(Defect);
    expect(defectOf(cause)).toMatchObject({ message: 'x', file: 'content/articles/talks.md', cause });
    expect(defectOf('y')).toMatchObject({ message: 'y', cause: 'y' });
    expect(reading('a', () => 5)).toBe(5);
  });
});
