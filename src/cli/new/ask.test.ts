import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { ask } from './ask.ts';

/** Answers with these lines, and returns the values and what was asked. */
async function answered(lines: string, given: Record<string, string> = {}): Promise<[values: unknown, asked: string]> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(lines);
  const values = await ask('person', given, { input, output });
  return [values, String(output.read() ?? '')];
}

it('each field is asked for with what is expected, and an empty answer leaves it out', async () => {
  const [values, asked] = await answered('Jens\n\nSecretary General\nnato\n\n\nStoltenberg, Jens S.\n');
  expect(values).toEqual({ name: 'Jens', role: 'Secretary General', side: 'nato', aliases: 'Stoltenberg, Jens S.' });
  expect(asked).toMatch(
    /^name \(a name, e\.g\. Sergei Ryabkov\): kind \(one of person, body, unnamed, e\.g\. person, may be empty\): /,
  );
});

it('a field that must be there is asked for again, and one that was given is not', async () => {
  const [values, asked] = await answered('\n\nSecretary General\n\n\n\n\n', { name: 'Jens', kind: 'person' });
  expect(values).toEqual({ name: 'Jens', kind: 'person', role: 'Secretary General' });
  expect(asked.match(/role \(/g)).toHaveLength(3);
  expect(asked).not.toContain('name (');
});

it('whoever ends it writes nothing', async () => expect((await answered('Jens\n'))[0]).toBeUndefined());
