/**
 * Returns how to run a command with environment variables: in PowerShell on Windows, and elsewhere in a POSIX shell. A value is quoted
 * if it has characters that the shell would read.
 *
 *     withVariables({ PORT: '4322' }, 'npm start')
 *     →   PORT=4322 npm start                on Windows: $env:PORT='4322'; npm start
 */
export function withVariables(
  variables: Readonly<Record<string, string>>,
  command: string,
  onWindows = process.platform === 'win32',
): string {
  const entries = Object.entries(variables);
  if (onWindows) return [...entries.map(([name, value]) => `$env:${name}=${inPowerShell(value)}`), command].join('; ');
  return [...entries.map(([name, value]) => `${name}=${inShell(value)}`), command].join(' ');
}

/** Quotes a value for PowerShell, where an apostrophe is doubled. */
function inPowerShell(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** Quotes a value for a POSIX shell, where an apostrophe ends the quotation. */
function inShell(value: string): string {
  return /^[\w./:~-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}
