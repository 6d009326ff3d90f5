import type { Finding } from '../../core/findings/finding.ts';
import { placeAt, placeIn } from '../../core/text/place.ts';
import type { Fix } from '../../core/findings/rules/rule.ts';
import { rules, type RuleId } from '../../core/findings/rules.ts';

/** One thing that is put wrong into the small sound site, and what is said of it. */
export interface Case {
  readonly rule: RuleId;
  /** What is special about this case, unique among the cases of its rule: "across two paragraphs". */
  readonly name: string;
  /** Whether the rule’s page in docs/rules/ shows it; the others are tests only. */
  readonly example?: true;
  /** The file that is put into the sound site, or taken away (null). */
  readonly file: string;
  readonly content: string | Uint8Array | null;
  /** Other files that it takes, by path in the content folder; the texts of sources are in `../sources/`. */
  readonly with?: Readonly<Record<string, string>>;
  /** The file that the finding names, where it is another one. */
  readonly found?: string;
  /** Where the finding is: line and column, or nothing where the whole file is meant. */
  readonly at?: readonly [line: number, column: number];
  readonly message: string;
  readonly hint: string;
  /** The mend, where it leaves no choice; the line in which it is made is then sound. */
  readonly fix?: Fix;
}

/** The finding that a case is to give. */
export function findingOf({ rule, file, found = file, at, message, hint, fix }: Case): Finding {
  const path = rule === 'no-content' ? 'content/articles' : found.startsWith('../') ? found.slice(3) : `content/${found}`;
  const place = at ? placeAt(path, at[0], at[1]) : placeIn(path);
  return { ruleId: rule, severity: rules[rule].severity, message, hint, place, ...(fix ? { fix } : {}) };
}
