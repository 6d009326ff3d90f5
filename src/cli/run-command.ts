import type { CommandName } from './commands.ts';
import { exitCodes } from './exit-codes.ts';
import { ignoreBrokenPipe } from './ignore-broken-pipe.ts';
import { readCall, type Values } from './read-call.ts';

/** Runs a command with the arguments of this process: prints its help, refuses a wrong call, or runs it with its options. */
export async function runCommand<N extends CommandName>(
  name: N,
  run: (values: Values<N>, operands: readonly string[]) => Promise<void>,
): Promise<void> {
  ignoreBrokenPipe();
  const call = readCall(name, process.argv.slice(2));
  if ('help' in call) process.stdout.write(call.help);
  else if ('refusal' in call) {
    process.stderr.write(`${call.refusal}\n`);
    process.exitCode = exitCodes.call.code;
  } else await run(call.values, call.operands ?? []);
}
