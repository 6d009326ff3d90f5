import { parseArgs } from 'node:util';
import { commands, variables, type Command, type CommandName } from './commands.ts';
import { exitCodes } from './exit-codes.ts';

/** The options that a command was called with. */
export type Values<N extends CommandName> = {
  readonly [O in keyof (typeof commands)[N]['options']]?: (typeof commands)[N]['options'][O] extends { choices: infer C }
    ? keyof C
    : true;
};

/** What a call asks for: the command with its options, or its help. A call that is wrong is refused in a sentence. */
export type Call<N extends CommandName> =
  { readonly values: Values<N> } | { readonly help: string } | { readonly refusal: string };

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
    const value = 'choices' in (command.options[taken] ?? {}) ? ' …' : '';
    return { refusal: `npm kept --${taken} for itself. Put -- before the options: ${command.call} -- --${taken}${value}` };
  }
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(command.options).map(([option, one]) => [option, { type: 'choices' in one ? 'string' : 'boolean' }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return { refusal: `Unexpected argument "${token.value}". ${optionsOf(command)}` };
    const { name: option, rawName, value } = token;
    const known = option === 'help' ? { does: help.does } : own(command.options, option);
    if (!known || !rawName.startsWith('--')) return { refusal: `Unknown option ${rawName}. ${optionsOf(command)}` };
    if ('choices' in known) {
      const found = value === undefined ? 'nothing' : `"${value}"`;
      if (value === undefined || own(known.choices, value) === undefined)
        return { refusal: `${rawName} must be one of ${Object.keys(known.choices).join(', ')}, found ${found}.` };
      values[option] = value;
    } else if (value === undefined) values[option] = true;
    else return { refusal: `${rawName} takes no value, found "${value}".` };
  }
  return values['help'] ? { help: helpOf(command) } : { values: values as Values<N> };
}

function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

const help = { does: 'prints this text' };

/** "npm run check has the options --format, --record and --help." */
function optionsOf({ call, options }: Command): string {
  const names = Object.keys(options).map((name) => `--${name}`);
  if (names.length === 0) return `${call} has only the option --help.`;
  return `${call} has the options ${names.join(', ')} and --help.`;
}

function helpOf({ call, does, options, reads }: Command): string {
  const usage = Object.entries(options).map(([name, option]) =>
    'choices' in option ? `[--${name} ${Object.keys(option.choices).join('|')}]` : `[--${name}]`,
  );
  const rows = Object.entries(options).flatMap(([name, option]): [string, string][] =>
    'choices' in option
      ? Object.entries(option.choices).map(([value, meaning]) => [`--${name} ${value}`, meaning])
      : [[`--${name}`, option.does]],
  );
  return [
    `Usage: ${call} -- ${[...usage, '[--help]'].join(' ')}`,
    does,
    `Options:\n${table([...rows, ['--help', help.does]])}`,
    `Environment variables:\n${table(reads.map((name) => [name, `${variables[name].means} (default: ${variables[name].default})`]))}`,
    `Exit codes:\n${table(Object.values(exitCodes).map(({ code, means }) => [String(code), means]))}\n`,
  ].join('\n\n');
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, meaning]) => `  ${name.padEnd(width)}  ${meaning}`).join('\n');
}
