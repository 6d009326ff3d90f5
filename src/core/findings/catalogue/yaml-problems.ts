import { counted } from '../../text/wording.ts';
import { fix, onLines, type Fix, type Wording } from './rule.ts';

/** A mistake in YAML, with what its message needs. */
export interface YamlProblem {
  readonly problem: keyof typeof problems;
  /** The words or the character that it is about. */
  readonly typed?: string | undefined;
  /** The field that it is in. */
  readonly field?: string | undefined;
  /** Another line that it is about. */
  readonly line?: number | undefined;
  /** By how many spaces the line is indented, and by how many it probably should be. */
  readonly spaces?: number | undefined;
  readonly wanted?: number | undefined;
}

/** Returns the message, hint and fix for a YAML mistake. */
export function wordYamlProblem(p: YamlProblem): Wording {
  const { message, hint, to } = problems[p.problem](p);
  return { message, hint, fix: p.typed === undefined ? undefined : fix(p.typed, to) };
}

interface Words {
  readonly message: string;
  readonly hint: string;
  /** The replacement for what was typed, if only one is possible. */
  readonly to?: Fix['to'] | undefined;
}

const problems = {
  tab: (): Words => ({
    message: 'The line begins with a tab; YAML is indented with spaces.',
    hint: 'Replace the tab with spaces, two for each level.',
  }),
  indent: ({ spaces = 0, wanted = 0 }: YamlProblem): Words => ({
    message: `The line is indented by ${counted(spaces, 'space')}; expected ${wanted === 0 ? 'none' : wanted}.`,
    hint:
      wanted === 0
        ? 'Begin the line at the left margin. Only lines that belong to the field above them are indented.'
        : `Indent it by ${counted(wanted, 'space')}, like the other fields of its group or entries of its list.`,
  }),
  'repeated-field': ({ typed = '', line = 1 }: YamlProblem): Words => ({
    message: `The field "${typed}" is already on line ${line}.`,
    hint: 'Keep the line that is right, and delete the other.',
  }),
  'second-document': ({ typed = '' }: YamlProblem): Words => ({
    message: `Unexpected line "${typed}" among the fields.`,
    hint: 'Remove the line.',
  }),
  'open-quotation': ({ typed = '' }: YamlProblem): Words => ({
    message: `This quotation mark (${typed}) is never closed.`,
    hint: `Write ${typed} at the end of the value as well, or remove it at the beginning.`,
  }),
  'open-bracket': ({ typed = '' }: YamlProblem): Words => ({
    message: `This bracket (${typed}) is never closed.`,
    hint: `If the value is not a ${typed === '[' ? 'list' : 'group'}, put it in quotation marks. Otherwise write ${typed === '[' ? ']' : '}'} at the end of the ${typed === '[' ? 'list' : 'group'}.`,
  }),
  'after-quotation': ({ field, typed = '' }: YamlProblem): Words => ({
    message: `Unexpected words after the closing quotation mark: ${typed}`,
    hint: `If these words are left over, remove them. Otherwise put the whole value in quotation marks of the other kind: ${field ?? 'field'}: '"…" …'`,
  }),
  colon: ({ field = 'field', typed = '' }: YamlProblem): Words => ({
    message: `The value of "${field}" contains ": " and so must be in quotation marks.`,
    hint: typed.includes(' #')
      ? `Put the value in quotation marks and leave a comment outside them: ${field}: ${beforeComment(typed)}`
      : `Write ${field}: ${quoted(typed)}`,
    to: uncommented(quoted(typed)),
  }),
  'no-colon': ({ typed = '' }: YamlProblem): Words => ({
    message: `Expected "field: value", found "${typed}".`,
    hint: 'Begin the line with a field name, a colon and a space; or, if it continues the line above, indent it.',
  }),
  'no-space': ({ field = '', typed = '' }: YamlProblem): Words => ({
    message: `Missing space after "${field}:".`,
    hint: `Write ${field}: ${typed}`,
  }),
  entry: (): Words => ({
    message: 'Expected a field, found an entry of a list ("- ").',
    hint: `Write the entries of a list below the name of its field, each indented by two spaces:${onLines('sources:', '  - commentary p2')}`,
  }),
  'in-brackets': ({ field = 'field' }: YamlProblem): Words => ({
    message: `The brackets after "${field}:" cannot be read as a list.`,
    hint: `If the value is not a list, put it in quotation marks. Otherwise put one comma between entries: ${field}: [one, two]`,
  }),
  sign: ({ field = 'field', typed = '' }: YamlProblem): Words => ({
    message: `The value begins with ${typed[0] ?? ''}, which has a special meaning in YAML.`,
    hint: typed.includes(' #')
      ? `Put the value in quotation marks and leave a comment outside them: ${field}: ${beforeComment(typed)}`
      : `Put the value in quotation marks: ${field}: ${quoted(typed)}`,
    to: uncommented(quoted(typed)),
  }),
  escape: ({ typed = '' }: YamlProblem): Words => ({
    message: `${typed} has no meaning in double quotation marks.`,
    hint: `Put the value in single quotation marks, or, to print the backslash, write two: \\${typed}`,
  }),
  alias: ({ typed = '' }: YamlProblem): Words => ({
    message: `References to other values (${typed}) are not supported.`,
    hint: 'If the value should begin with *, put it in quotation marks. Otherwise write the value that is meant.',
  }),
  anchor: ({ typed = '' }: YamlProblem): Words => ({
    message: `Names for values (${typed}) are not supported.`,
    hint: `If the value should begin with &, put it in quotation marks. Otherwise remove ${typed}`,
  }),
  tag: ({ typed = '' }: YamlProblem): Words => ({
    message: `Type tags (${typed}) are not supported.`,
    hint: `If the value should begin with !, put it in quotation marks. Otherwise remove ${typed}`,
  }),
  directive: (): Words => ({
    message: 'Lines that begin with %YAML or %TAG are not supported.',
    hint: 'Remove the line, and the line with only --- below it.',
  }),
  name: (): Words => ({
    message: 'Expected the name of a field, found a list or a group.',
    hint: 'Write one "field: value" on each line. Put a value in quotation marks if it contains "? " or begins with a bracket.',
  }),
  prototype: (): Words => ({
    message: 'No field can be named "__proto__".',
    hint: 'Remove the line.',
  }),
  'no-fields': (): Words => ({
    message: 'Expected fields, found something else.',
    hint: 'Write one "field: value" on each line.',
  }),
  unreadable: (): Words => ({
    message: 'These lines cannot be read as fields.',
    hint: 'Write one "field: value" on each line. Put a value in quotation marks if it contains ": " or begins with a special character.',
  }),
} as const;

/** Returns a value in quotation marks of the kind that it does not contain. */
function quoted(value: string): string {
  return value.includes('"') || value.includes('\\') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** Puts the part of a value before " #" in quotation marks, as the rest may be a comment. */
function beforeComment(typed: string): string {
  const end = typed.search(/ +#/);
  return quoted(typed.slice(0, end)) + typed.slice(end);
}

/** Returns the value unless it may end in a comment, which must stay outside the quotation marks. */
function uncommented(value: string): string | undefined {
  return value.includes(' #') ? undefined : value;
}
