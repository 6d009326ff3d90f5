import { parseArgs } from 'node:util';
import { commands, variables, type Command, type CommandName, type Option } from './commands.ts';
import { exitCodes } from './exit-codes.ts';

/** The options that a command was called with. */
export type Values<N extends CommandName> = {
  readonly [O in keyof (typeof commands)[N]['options']]?: (typeof commands)[N]['options'][O] extends { choices: infer C }
    ? keyof C
    : (typeof commands)[N]['options'][O] extends { takes: string }
      ? string
      : true;
};

/**
 * What a call asks for: the command with its options and, if it takes any, what it works on (`publication DIR`); or its help. A
 * call that is wrong is refused in a sentence.
 */
export type Call<N extends CommandName> =
  | { readonly values: Values<N>; readonly operands?: readonly string[] }
  | { readonly help: string }
  | { readonly refusal: string };

/**
 * Reads the arguments of a command, e.g. of `npm run check -- --format json`. Without the `--`, npm takes an option for one of its
 * own and leaves it in an environment variable; such a call is refused rather than run without its option.
 */
export function readCall<N extends CommandName>(
  name: N,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Call<N> {
  const command: Command = commands[name];
  const taken = Object.keys(command.options).find((option) => env[`npm_config_${option}`] !== undefined);
  if (taken !== undefined) {
    const value = takenBy(command.options[taken]) === undefined ? '' : ' …';
    const before = Object.entries(command.subjects ?? {})[0];
    const operands = before ? ` ${before[0]} ${before[1].takes}` : command.on ? ` ${operandOf(command.on)}` : '';
    return {
      refusal: `npm kept --${taken} for itself. Put -- before the options: ${command.call} --${operands} --${taken}${value}`,
    };
  }
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(command.options).map(([option, one]) => [
        option,
        { type: takenBy(one) === undefined ? 'boolean' : 'string' },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | true> = {};
  const operands: string[] = [];
  const { subjects, on } = command;
  const most = (given: readonly string[]): number =>
    subjects ? 1 + taking(subjects, given[0]).length : on?.several ? Infinity : on ? 1 : 0;
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional' && operands.length < most(operands)) {
      operands.push(token.value);
      continue;
    }
    if (token.kind === 'positional') return { refusal: `Unexpected argument "${token.value}". ${optionsOf(command)}` };
    const { name: option, rawName, value } = token;
    const known: Option | undefined = option === 'help' ? help : own(command.options, option);
    if (!known || !rawName.startsWith('--')) return { refusal: `Unknown option ${rawName}. ${optionsOf(command)}` };
    if ('choices' in known) {
      const found = value === undefined ? 'nothing' : `"${value}"`;
      if (value === undefined || own(known.choices, value) === undefined)
        return { refusal: `${rawName} must be one of ${Object.keys(known.choices).join(', ')}, found ${found}.` };
      values[option] = value;
    } else if (known.takes !== undefined) {
      if (!value) return { refusal: `${known.takes} is missing: ${command.call} -- ${rawName} ${known.takes}` };
      values[option] = value;
    } else if (value === undefined) values[option] = true;
    else return { refusal: `${rawName} takes no value, found "${value}".` };
  }
  if (values['help']) return { help: helpOf(command) };
  if (on && operands.length === 0) return { refusal: `${on.takes} is missing: ${command.call} -- ${operandOf(on)}` };
  if (on) return { values: values as Values<N>, operands };
  if (!subjects) return { values: values as Values<N> };
  const refusal = refusalOf(operands, subjects, command);
  return refusal === undefined ? { values: values as Values<N>, operands } : { refusal };
}

/** Says what is wrong with what stands before the options; undefined if nothing is. */
function refusalOf(
  [name, ...given]: readonly string[],
  subjects: NonNullable<Command['subjects']>,
  { call }: Command,
): string | undefined {
  const known = Object.entries(subjects).map(([one, { takes }]) => `${call} -- ${one} ${takes}`);
  if (name === undefined) return `Say what it is: ${known.join(' or ')}`;
  const subject = own(subjects, name);
  if (!subject) return `Unknown argument "${name}". Write ${known.join(' or ')}`;
  const missing = taking(subjects, name).find((_one, i) => !given[i]);
  return missing === undefined ? undefined : `${missing} is missing: ${call} -- ${name} ${subject.takes}`;
}

/** Returns what follows the name of a subject: `OLD` and `NEW`; one word for a name that is not known, which is refused later. */
function taking(subjects: NonNullable<Command['subjects']>, name: string | undefined): string[] {
  return (name === undefined ? undefined : own(subjects, name))?.takes.split(' ') ?? [''];
}

/** Returns what a command works on, as its usage has it: "SOURCE [SOURCE …]". */
function operandOf({ takes, several }: NonNullable<Command['on']>): string {
  return several ? `${takes} [${takes} …]` : takes;
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Returns what follows an option; undefined if nothing does. */
function takenBy(option: Option | undefined): string | undefined {
  if (option === undefined) return undefined;
  return 'choices' in option ? Object.keys(option.choices).join('|') : option.takes;
}

const help = { does: 'prints this text' };

/** Returns e.g. "npm run check has the options --format, --record and --help." */
function optionsOf({ call, options }: Command): string {
  const names = Object.keys(options).map((name) => `--${name}`);
  if (names.length === 0) return `${call} has only the option --help.`;
  return `${call} has the options ${names.join(', ')} and --help.`;
}

function helpOf({ call, does, subjects = {}, on, options, reads }: Command): string {
  const named = Object.entries(subjects).map(([name, subject]) => [`${name} ${subject.takes}`, subject.does] as const);
  const usage = Object.entries(options).map(
    ([name, option]) => `[${[`--${name}`, takenBy(option)].filter(Boolean).join(' ')}]`,
  );
  const rows = Object.entries(options).flatMap(([name, option]): [string, string][] =>
    'choices' in option
      ? Object.entries(option.choices).map(([value, meaning]) => [`--${name} ${value}`, meaning])
      : [[[`--${name}`, option.takes].filter(Boolean).join(' '), option.does]],
  );
  return [
    `Usage: ${call} -- ${[...named.map(([name]) => name), ...(on ? [operandOf(on)] : []), ...usage, '[--help]'].join(' ')}`,
    does,
    ...(named.length > 0 ? [`What it is about:\n${table(named)}`] : []),
    ...(on ? [`What it works on:\n${table([[on.takes, on.does]])}`] : []),
    `Options:\n${table([...rows, ['--help', help.does]])}`,
    `Environment variables:\n${table(reads.map((name) => [name, `${variables[name].means} (default: ${variables[name].default})`]))}`,
    `Exit codes:\n${table(Object.values(exitCodes).map(({ code, means }) => [String(code), means]))}\n`,
  ].join('\n\n');
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`).join('\n');
}
