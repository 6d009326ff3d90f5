/** Prints a part of the report. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints what is being measured, then measures it. */
export async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
  process.stderr.write(`… ${name}\n`);
  return run();
}

/** Prints why something could not be measured, and makes the benchmark end with exit code 1. */
export function complain(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
