import type { ContentFolders, Loaded } from '../../content/load-archive.ts';
import { applyEdits, editOf, type Edit } from '../../core/findings/fixes/edit.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { withCopy, type Change, type ContentCopy } from '../content-copy.ts';
import { isImprovement } from './is-improvement.ts';
import { keepsAttributions } from './keeps-attributions.ts';

/** What fixing the content changed. */
export interface Fixed {
  readonly changes: ReadonlyMap<string, Change>;
  /** The findings whose fixes were made. */
  readonly made: readonly Finding[];
  /** Files that somebody else changed meanwhile: then nothing was written. */
  readonly changedMeanwhile: readonly string[];
}

/**
 * Makes the certain fixes of all findings in the content, and those of what is found then, until none is left. A fix is made only if
 * afterwards there are fewer findings and no new ones, and every quotation has the same letters and the same speaker.
 */
export async function fixContent(folders: ContentFolders): Promise<Fixed> {
  return withCopy(folders, async (copy) => {
    const made: Finding[] = [];
    const refused = new Set<string>();
    let loaded = await copy.load();
    // Fixes that are made together are looked at together; if they make something worse, first one half of them, then the other.
    const improve = async (fixes: readonly CertainFix[]): Promise<Tried | undefined> => {
      const tried = await tryFixes(copy, loaded, fixes);
      if (tried) return tried;
      for (const one of fixes.length === 1 ? fixes : []) refused.add(keyOf(one));
      const half = Math.ceil(fixes.length / 2);
      return fixes.length < 2 ? undefined : ((await improve(fixes.slice(0, half))) ?? (await improve(fixes.slice(half))));
    };
    for (;;) {
      const fixes = fixesOf(loaded).filter((one) => !refused.has(keyOf(one)));
      const better = fixes.length === 0 ? undefined : await improve(fixes);
      if (!better) break;
      loaded = better.loaded;
      made.push(...better.made);
    }
    return { changes: await copy.changes(), made, changedMeanwhile: await copy.adopt() };
  });
}

/** A fix that may be made, and the edit that makes it. */
interface CertainFix {
  readonly finding: Finding;
  readonly edit: Edit;
}

/** Content after fixes, and the findings that they fixed. */
interface Tried {
  readonly loaded: Loaded;
  readonly made: readonly Finding[];
}

function fixesOf({ findings, texts }: Loaded): CertainFix[] {
  return findings.flatMap((finding) => {
    const text = texts.get(finding.place.file);
    const edit = text === undefined || finding.fix?.byHand ? undefined : editOf(finding, text);
    return edit ? [{ finding, edit }] : [];
  });
}

/** Makes fixes in the copy. If that makes anything worse, undoes them and returns undefined. */
async function tryFixes(copy: ContentCopy, before: Loaded, fixes: readonly CertainFix[]): Promise<Tried | undefined> {
  const renamed = renamedBy(fixes);
  const old = new Map<string, string>();
  const made = new Set<Edit>();
  let keeps = true;
  for (const [file, edits] of Map.groupBy(
    fixes.map(({ edit }) => edit),
    (edit) => edit.file,
  )) {
    const text = (await copy.read(file)) ?? '';
    const after = applyEdits(text, edits);
    if (file.endsWith('.md')) keeps &&= keepsAttributions(text, after.text, renamed);
    for (const edit of after.made) made.add(edit);
    old.set(file, text);
    await copy.write(file, after.text);
  }
  const findings = fixes.filter(({ edit }) => made.has(edit)).map(({ finding }) => finding);
  const loaded = keeps ? await copy.load() : undefined;
  if (loaded && isImprovement(before.findings, loaded.findings, findings)) return { loaded, made: findings };
  for (const [file, text] of old) await copy.write(file, text);
  return undefined;
}

/** Returns the new ids that fixes write for former ones of people: who said something stays the same. */
function renamedBy(fixes: readonly CertainFix[]): Map<string, string> {
  const people = fixes.filter(({ finding }) => finding.ruleId === 'unknown-person');
  const bare = (text: string): string => text.replace(/^person:/, '');
  return new Map(people.flatMap(({ finding: { fix } }) => (fix ? [[bare(fix.from), bare(fix.to)] as const] : [])));
}

function keyOf({ finding: { ruleId, message }, edit }: CertainFix): string {
  return JSON.stringify([ruleId, message, edit]);
}
