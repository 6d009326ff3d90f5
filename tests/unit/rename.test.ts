import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadArchive, type Loaded } from '../../src/content/load-archive.ts';
import { listAddresses } from '../../src/core/addresses/ledger.ts';
import { describeRecording } from '../../src/core/verification/record/record-changes.ts';
import { rename } from '../../src/editing/rename/rename.ts';
import { targetsIn, type RenameTarget } from '../../src/editing/rename/rename-target.ts';
import { contentFolder } from '../content-folder.ts';

/** How many ids of each kind are changed; with RENAME_ALL=1 all of them, which takes ten minutes. */
const most = process.env['RENAME_ALL'] ? Infinity : 1;

const root = resolve(import.meta.dirname, '../..');
const sites = [
  { name: 'this site', content: 'content', sources: undefined },
  { name: 'the German example', content: 'examples/kranhaven/content', sources: 'examples/kranhaven/sources' },
];

describe.each(sites)('every id of $name', ({ content, sources }) => {
  it('can be changed, one after the other, and no address or record is lost', async () => {
    const folder = await contentFolder(resolve(root, content));
    const sourcesDir = sources === undefined ? undefined : join(folder.path, '../sources');
    if (sources !== undefined && sourcesDir !== undefined) await cp(resolve(root, sources), sourcesDir, { recursive: true });
    const folders = { contentDir: folder.path, base: '/', sourcesDir };
    const load = (): Promise<Loaded> => loadArchive(folders);
    const first = await load();
    const promised = listAddresses(first.addresses?.promised ?? new Map());
    const failed: string[] = [];
    let articles = new Map<string, string>();
    for (const [, targets] of Map.groupBy(first.archive ? targetsIn(first.archive) : [], ({ kind }) => kind)) {
      for (const target of targets.slice(0, most)) {
        const result = await rename(folders, target.kind, nameOf(target, articles), `${target.id}-renamed`);
        if ('refusal' in result) {
          const why = (result.findings ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`).join(' | ');
          failed.push(`${target.kind} ${target.id}: ${result.refusal} ${why}`);
        } else if (target.kind === 'article') articles = articles.set(target.id, `${target.id}-renamed`);
      }
    }
    const last = await load();
    await folder.remove();
    expect(failed).toEqual([]);
    expect(last.addresses?.lost).toEqual(first.addresses?.lost);
    expect(last.findings.map(({ ruleId }) => ruleId)).toEqual(first.findings.map(({ ruleId }) => ruleId));
    // Everything that was promised is promised still, and the record says of the renamed content what it said before.
    const now = new Set(listAddresses(last.addresses?.promised ?? new Map()));
    expect(promised.filter((address) => !now.has(address))).toEqual([]);
    expect(last.addresses?.citations).toEqual(first.addresses?.citations);
    expect(last.record && describeRecording(last.recorded, last.record('2026-11-27'))).toEqual(
      first.record && describeRecording(first.recorded, first.record('2026-11-27')),
    );
    expect(last.archive?.statements.length).toBe(first.archive?.statements.length);
  }, 3_600_000);
});

/** Returns how an editor names a part of an article whose id may be there more than once. */
function nameOf({ id, article }: RenameTarget, articles: ReadonlyMap<string, string>): string {
  return article === undefined ? id : `${articles.get(article) ?? article}#${id}`;
}
