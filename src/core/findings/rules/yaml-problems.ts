import { fix, type Fix, type Wording } from './rule.ts';

/** What YAML is where, as far as a problem of it needs to say. */
export interface YamlProblem {
  readonly problem: keyof typeof problems;
  /** The words or the sign that it is about. */
  readonly typed?: string | undefined;
  /** The field that it is in. */
  readonly field?: string | undefined;
  /** Another line that it is about. */
  readonly line?: number | undefined;
  /** By how many spaces the line is indented, and by how many it most probably was to be. */
  readonly spaces?: number | undefined;
  readonly wanted?: number | undefined;
}

/** Words what keeps YAML from being read, and how to mend it. */
export function wordYamlProblem(p: YamlProblem): Wording {
  const { found, hint, to } = problems[p.problem](p);
  return { message: `Expected YAML, found ${found}.`, hint, fix: p.typed === undefined ? undefined : fix(p.typed, to) };
}

interface Words {
  readonly found: string;
  readonly hint: string;
  /** What is to stand for what was typed, where it leaves no choice. */
  readonly to?: Fix['to'] | undefined;
}

/** Each in the words of who writes content, and not of the parser. */
const problems = {
  tab: (): Words => ({
    found: 'a tab at the beginning of a line',
    hint: 'Indent the line with spaces, two for each level.',
  }),
  indent: ({ spaces = 0, wanted = 0 }: YamlProblem): Words => ({
    found: `a line with ${count(spaces)} before it where the lines that belong with it have ${wanted}`,
    hint:
      wanted === 0
        ? 'Begin the line at the left margin; what belongs to the field before it goes below a line that ends in its colon.'
        : `Put ${count(wanted)} before it, as before the other fields of its group or entries of its list.`,
  }),
  'repeated-field': ({ typed = '', line = 1 }: YamlProblem): Words => ({
    found: `the field "${typed}" a second time; it is in line ${line} already`,
    hint: 'Keep one of the two lines.',
  }),
  'second-document': ({ typed = '' }: YamlProblem): Words => ({
    found: `a line of "${typed}" within the fields`,
    hint: 'Remove the line: the fields of a file are one list.',
  }),
  'open-quotation': ({ typed = '' }: YamlProblem): Words => ({
    found: `a quotation mark (${typed}) that is not closed`,
    hint: `Write ${typed} at the end of the value, too, or take it away at the beginning.`,
  }),
  'open-bracket': ({ typed = '' }: YamlProblem): Words => ({
    found: `a list or group (${typed}) that is not closed`,
    hint: `Write ${typed === '[' ? ']' : '}'} at its end; a value that begins with ${typed} and is no list or group goes in quotation marks.`,
  }),
  'after-quotation': ({ field, typed = '' }: YamlProblem): Words => ({
    found: `words after the end of a value: ${typed}`,
    hint: `Put the whole value in quotation marks of the other kind: ${field ?? 'field'}: '"…" …'`,
  }),
  colon: ({ field = 'field', typed = '' }: YamlProblem): Words => ({
    found: `": " within the value of "${field}"`,
    hint: `Put the value in quotation marks: ${field}: ${quoted(typed)}`,
    to: quoted(typed),
  }),
  'no-colon': ({ typed = '' }: YamlProblem): Words => ({
    found: `a line that is no "field: value": ${typed}`,
    hint: 'Write the name of a field, a colon and a space before it; or indent it, where it goes on with the line before.',
  }),
  'no-space': ({ field = '', typed = '' }: YamlProblem): Words => ({
    found: `no space behind the colon of "${field}"`,
    hint: `Write ${field}: ${typed}`,
  }),
  entry: (): Words => ({
    found: 'an entry of a list ("- ") where a field was expected',
    hint: 'Put the entries of a list below the name of their field, each line indented by two spaces: sources:⏎  - commentary p2',
  }),
  'in-brackets': ({ field = 'field' }: YamlProblem): Words => ({
    found: `a mistake within the brackets of "${field}"`,
    hint: `Write the entries with a comma between them: ${field}: [one, two]; a value that is no list goes in quotation marks.`,
  }),
  sign: ({ field = 'field', typed = '' }: YamlProblem): Words => ({
    found: `a value that begins with a sign that means something in YAML (${typed[0] ?? ''})`,
    hint: `Put the value in quotation marks: ${field}: ${quoted(typed)}`,
    to: quoted(typed),
  }),
  escape: ({ typed = '' }: YamlProblem): Words => ({
    found: `a backslash before a letter that it does not go with (${typed})`,
    hint: `Write two of them for one that is to be seen, \\${typed}; or put the value in single quotation marks.`,
  }),
  alias: ({ typed = '' }: YamlProblem): Words => ({
    found: `"${typed}", which stands for something written elsewhere`,
    hint: 'Write out what it stands for; put a value that begins with * in quotation marks.',
  }),
  anchor: ({ typed = '' }: YamlProblem): Words => ({
    found: `"${typed}", a name for a value to be used elsewhere`,
    hint: 'Take it away; put a value that begins with & in quotation marks.',
  }),
  tag: ({ typed = '' }: YamlProblem): Words => ({
    found: `"${typed}", a mark that says of what type a value is`,
    hint: 'Take it away; put a value that begins with ! in quotation marks.',
  }),
  directive: (): Words => ({
    found: 'a line for the parser (%YAML, %TAG)',
    hint: 'Remove it, and the line of "---" below it.',
  }),
  name: (): Words => ({
    found: 'a list or a group where the name of a field was expected',
    hint: 'Write one "field: value" a line; put a value that holds "? " or begins with a bracket in quotation marks.',
  }),
  prototype: (): Words => ({
    found: '"__proto__" as the name of a field, which no field can have',
    hint: 'Remove the line.',
  }),
  'no-fields': (): Words => ({
    found: 'something other than a list of fields',
    hint: 'Write one "field: value" a line.',
  }),
  unreadable: (): Words => ({
    found: 'what cannot be read as fields',
    hint: 'Write one "field: value" a line, and put a value that holds ": " or begins with a sign in quotation marks.',
  }),
} as const;

function count(spaces: number): string {
  return spaces === 1 ? '1 space' : `${spaces} spaces`;
}

/** A value in quotation marks that it does not hold itself. */
function quoted(value: string): string {
  return value.includes('"') || value.includes('\\') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
