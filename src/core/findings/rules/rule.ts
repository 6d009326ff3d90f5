import { isSlip } from '../../text/nearest.ts';

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

/** What a rule is about: its severity, the parts of its page in docs/rules/, and when it applies. */
export interface RuleDescription {
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly about: string;
  /** Why it matters, in prose. */
  readonly why: string;
  /** How to fix it, in prose. */
  readonly toFix: string;
  /** When a finding is fine, or what looks like a mistake and is none; left out where there is no such case. */
  readonly fine?: string;
  /** The rule is only checked once the content has no other error. */
  readonly needsSoundContent?: true;
  /**
   * The rule compares the content with the record (`content/record.json`). `change`: it does not keep the rest of the record from
   * being compared. `renewable`: besides, recording again with `npm run check -- --record` resolves it.
   */
  readonly comparesRecord?: 'change' | 'renewable';
}

/** A rule: its description, and its wording for given parameters. */
export interface Rule<P extends unknown[]> extends RuleDescription {
  readonly say: (...parameters: P) => Wording;
}

/** A rule of the catalogue. */
export function rule<P extends unknown[]>(description: RuleDescription, say: Rule<P>['say']): Rule<P> {
  return { ...description, say };
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

/** An attribute as it is written between the braces; `quoted` puts its value in quotation marks in any case. */
export function attribute(name: string, value: string, quoted = false): string {
  if (name === 'id') return `#${value}`;
  if (value.includes('"')) return value.includes("'") ? `${name}="${value.replaceAll('"', '&quot;')}"` : `${name}='${value}'`;
  return quoted || /[\s'=<>`]/.test(value) ? `${name}="${value}"` : `${name}=${value}`;
}
