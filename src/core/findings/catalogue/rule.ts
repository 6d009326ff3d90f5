import { isSlip } from '../../text/nearest.ts';
import type { Place } from '../../text/place.ts';

/** How serious a finding is: an error stops the build, a warning is only reported. */
export type Severity = 'error' | 'warning';

/** The only possible correction: in the line of the finding, from its column on, `from` is replaced by `to`. */
export interface Fix {
  readonly from: string;
  readonly to: string;
  /** `from` is at the column itself, where it may be a part of a word. */
  readonly exact?: true;
  /** Where `from` is, if not in the line of the finding. */
  readonly place?: Place;
  /**
   * The fix decides who said something, or changes the words of a quotation. It is shown, but `npm run check -- --fix` leaves it to
   * an editor.
   */
  readonly byHand?: true;
}

/** The words for a mistake: what is wrong, how to fix it, and the fix itself if only one is possible. */
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
  /** When a finding may be left, or what looks like this mistake but is allowed. */
  readonly fine?: string;
  /** The rule is only checked once the content has no other error. */
  readonly needsSoundContent?: true;
  /**
   * The rule compares the content with the record (`content/record.json`). `change`: its findings do not stop the rest of the
   * record from being compared. `renewable`: in addition, recording again with `npm run check -- --record` resolves them.
   */
  readonly comparesRecord?: 'change' | 'renewable';
}

/** A rule: its description, and its wording for given parameters. */
export interface Rule<P extends unknown[]> extends RuleDescription {
  readonly say: (...parameters: P) => Wording;
}

/** Makes a rule of the catalogue. */
export function rule<P extends unknown[]>(description: RuleDescription, say: Rule<P>['say']): Rule<P> {
  return { ...description, say };
}

/** Returns the fix for a word that can only be a typo for the one near it; `mark` is the character that follows it there. */
export function slip(p: { near?: string | undefined; known?: readonly string[] }, word: string, mark = ''): Fix | undefined {
  return p.near !== undefined && isSlip(word, p.near, p.known ?? []) ? { from: word + mark, to: p.near + mark } : undefined;
}

/** Returns a fix if the correction is known. */
export function fix(from: string, to: string | undefined, where?: 'exactly'): Fix | undefined {
  return to === undefined ? undefined : { from, to, ...(where === 'exactly' ? { exact: true } : {}) };
}

/** Returns how messages name a source: `source "commentary"`. */
export function sourceNamed(id: string): string {
  return `source "${id}"`;
}

/** Returns the first entries of a list, separated by commas, and how many more there are. */
export function list(entries: readonly string[], most = 24): string {
  if (entries.length === 0) return 'none';
  const shown = entries.slice(0, most).join(', ');
  return entries.length > most ? `${shown} and ${entries.length - most} more` : shown;
}

/** Returns entries as a sentence names them, "a", "a and b", "a, b and c"; of very many, the first and how many more there are. */
export function named(entries: readonly string[], and: 'and' | 'or' = 'and', most = 24): string {
  if (entries.length > most) return list(entries, most);
  return entries.length < 2 ? entries.join('') : `${entries.slice(0, -1).join(', ')} ${and} ${entries.at(-1) ?? ''}`;
}

/** Returns a command that reads a folder, and what stands for the folder in it. */
export function withFolder(variable: 'CONTENT_DIR' | 'SOURCES_DIR', command: string, folder: string): string {
  return `${variable}=that/folder ${command} (that/folder is ${folder})`;
}

/** The command that compares quotations with their sources and records the result. */
export const recordWithSources = withFolder('SOURCES_DIR', 'npm run check -- --record', 'the folder of the source texts');

/** Returns lines to write, each on a line of its own and indented, at the end of a hint. */
export function onLines(...lines: readonly string[]): string {
  return lines.map((line) => `\n  ${line}`).join('');
}

/** Returns an attribute as it is written between the braces; `quoted` puts its value in quotation marks in any case. */
export function attribute(name: string, value: string, quoted = false): string {
  if (name === 'id') return `#${value}`;
  if (value.includes('"')) return value.includes("'") ? `${name}="${value.replaceAll('"', '&quot;')}"` : `${name}='${value}'`;
  return quoted || /[\s'=<>`]/.test(value) ? `${name}="${value}"` : `${name}=${value}`;
}
