import type { Finding } from '../../core/findings/finding.ts';
import { placeAt, placeIn } from '../../core/text/place.ts';
import type { Fix } from '../../core/findings/catalogue/rule.ts';
import { rules, type RuleId } from '../../core/findings/rules.ts';

/** A mistake that is put into the small sound site, and the finding that it must give. */
export interface Case {
  readonly rule: RuleId;
  /** What is special about this case, unique among the cases of its rule: "across two paragraphs". */
  readonly name: string;
  /** Whether the rule’s page in docs/rules/ shows it; the others are tests only. */
  readonly example?: true;
  /** The file that is added to the sound site, or removed from it (`content` is null). */
  readonly file: string;
  readonly content: string | Uint8Array | null;
  /** Other files that are added, by path in the content folder; the texts of sources are in `../sources/`. */
  readonly with?: Readonly<Record<string, string | Uint8Array>>;
  /** Whether the texts of sources are required (`REQUIRE_SOURCES=1`). */
  readonly requireSources?: true;
  /** The file that the finding names, if it is another one. */
  readonly found?: string;
  /** The line and column of the finding; absent if it is about the whole file. */
  readonly at?: readonly [line: number, column: number];
  readonly message: string;
  readonly hint: string;
  /** The fix, if only one is possible; it makes the line sound. */
  readonly fix?: Fix;
}

/** Returns the finding that a case must give. */
export function findingOf({ rule, file, found = file, at, message, hint, fix }: Case): Finding {
  const path = rule === 'no-content' ? 'content/articles' : found.startsWith('../') ? found.slice(3) : `content/${found}`;
  const place = at ? placeAt(path, at[0], at[1]) : placeIn(path);
  return { ruleId: rule, severity: rules[rule].severity, message, hint, place, ...(fix ? { fix } : {}) };
}
