import { isSlip } from '../nearest.ts';

/** How bad a finding is: an error stops the build, a warning is said. */
export type Severity = 'error' | 'warning';

/** A mend that leaves no choice: in the line of the finding, from its column on, these words are to be those. */
export interface Fix {
  readonly from: string;
  readonly to: string;
}

/** What is said of a mistake: what was expected and found, how to mend it, and the mend itself where there is but one. */
export interface Wording {
  readonly message: string;
  readonly hint: string;
  readonly fix?: Fix | undefined;
}

/** A rule: severity, what it is about and why it matters, and its wording for given parameters. */
export interface Rule<P extends unknown[]> {
  readonly severity: Severity;
  readonly about: string;
  readonly say: (...parameters: P) => Wording;
}

/** A rule of the catalogue. */
export function rule<P extends unknown[]>(severity: Severity, about: string, say: Rule<P>['say']): Rule<P> {
  return { severity, about, say };
}

/** The mend of a word that can only be a slip of the pen for the one near it; `mark` is what follows it there. */
export function slip(p: { near?: string | undefined; known?: readonly string[] }, word: string, mark = ''): Fix | undefined {
  return p.near !== undefined && isSlip(word, p.near, p.known ?? []) ? { from: word + mark, to: p.near + mark } : undefined;
}

/** The mend, where one is known. */
export function fix(from: string, to: string | undefined): Fix | undefined {
  return to === undefined ? undefined : { from, to };
}

/** The first entries of a list, in words, and how many more there are. */
export function list(entries: readonly string[], most = 24): string {
  if (entries.length === 0) return 'none';
  const shown = entries.slice(0, most).join(', ');
  return entries.length > most ? `${shown} and ${entries.length - most} more` : shown;
}

/** An attribute as it is written between the braces. */
export function attribute(name: string, value: string): string {
  if (name === 'id') return `#${value}`;
  return /[\s"'=<>`]/.test(value) ? `${name}="${value}"` : `${name}=${value}`;
}
