import { createInterface } from 'node:readline';
import { helpFor } from '../../core/findings/field.ts';
import { recordKinds, type NewKind, type RecordKindToWrite } from '../../editing/new/record-kinds.ts';

/**
 * Asks for the fields of a new record that were not given, on a terminal. Each question says what is expected, and an empty answer
 * leaves out a field that need not be there.
 *
 * @returns the values that were given, and the answers; undefined if whoever is asked ends it (Ctrl+C or Ctrl+D)
 */
export async function ask(
  kind: NewKind,
  given: Readonly<Record<string, string>>,
  { input, output }: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream },
): Promise<Record<string, string> | undefined> {
  const { asks, fields, given: preset = {} }: RecordKindToWrite = recordKinds[kind];
  const { shape } = fields;
  const terminal = createInterface({ input, output });
  // What is typed ahead of a question is its answer.
  const lines = terminal[Symbol.asyncIterator]();
  let ended = false;
  terminal.once('close', () => (ended = true));
  const values: Record<string, string> = { ...given };
  try {
    for (const name of asks.filter((one) => given[one] === undefined)) {
      const { expected, example } = helpFor(shape[name]);
      const usual = preset[name]?.();
      const required = usual === undefined && shape[name]?.safeParse(undefined).success === false;
      const unless = usual !== undefined ? `, ${usual} if empty` : required ? '' : ', may be empty';
      let answer = '';
      do {
        const question = `${name} (${expected}, e.g. ${example}${unless}): `;
        terminal.setPrompt(question);
        // After the end of the input there may be lines that are not read yet.
        if (ended) output.write(question);
        else terminal.prompt();
        const line = await lines.next();
        if (line.done) return undefined;
        answer = line.value.trim();
      } while (answer === '' && required);
      if (answer !== '') values[name] = answer;
    }
  } finally {
    terminal.close();
  }
  return values;
}
