import { foldFindings } from '../../../src/core/findings/fold-findings.ts';
import { EmptyListError, randomFrom, type Random } from '../../../bench/corpus/random.ts';
import { loadArchive, type ContentFolders } from '../../../src/content/load-archive.ts';
import { sha256 } from '../../../src/content/sha256.ts';
import { addToLedger, renderLedger } from '../../../src/core/addresses/ledger.ts';
import { hasErrors, type Finding } from '../../../src/core/findings/finding.ts';
import { renderRecorded } from '../../../src/core/verification/record/seal.ts';
import type { ContentFolder } from '../../content-folder.ts';
import type { Files } from '../mutations.ts';
import { readFiles } from '../try-mutations.ts';
import { judge, type Where } from './judge.ts';
import type { Changes, Kind } from './slip.ts';

/** A slip, and what the check says of it. */
export interface TriedSlip {
  readonly kind: Kind;
  readonly changes: Changes;
  /** The findings that the content has because of it. */
  readonly findings: readonly Finding[];
  readonly where: Where;
}

/** A site that slips are made in: its folder and, if they are at hand, the texts of its sources. */
export interface Site {
  readonly name: string;
  readonly folder: ContentFolder;
  readonly sourcesDir: string | undefined;
}

/** Records and publishes everything on a site, as `npm run check -- --record` and `npm run anchors -- --publish` do. */
export async function publish({ folder, sourcesDir }: Site): Promise<void> {
  const record = async (): Promise<void> => {
    const { record: recorder } = await load(folder.path, sourcesDir);
    if (recorder) await folder.write('record.json', renderRecorded(recorder('2026-11-26'), sha256));
  };
  await record();
  const { addresses, recorded } = await load(folder.path, sourcesDir);
  if (addresses) {
    const { articles, statements } = recorded;
    const size = { articles: Object.keys(articles).length, quotations: Object.keys(statements).length };
    await folder.write('anchors.json', renderLedger(addToLedger(addresses.promised, addresses.now), size, addresses.citations));
  }
  await record();
}

/**
 * Makes slips in a site one at a time, each kind as often as the others, and undoes each before the next. A kind for which the content
 * has no place is skipped.
 *
 * @param skipped gathers the names of the kinds of which no slip was made
 */
export async function* trySlips(
  kinds: readonly Kind[],
  count: number,
  seed: number,
  site: Site,
  skipped = new Set<string>(),
): AsyncGenerator<TriedSlip> {
  const { folder, sourcesDir } = site;
  // Nothing of a draft was published, so that nothing in it can differ from what was.
  const files = new Map([...readFiles(folder.path)].filter(([, text]) => !/^status: draft$/m.test(text)));
  const random = randomFrom(seed);
  const before = new Set((await load(folder.path, sourcesDir)).findings.map(keyOf));
  const made = new Set<string>();
  let tried = 0;
  while (tried < count) {
    const start = tried;
    for (const kind of random.shuffled(kinds)) {
      if (tried === count) break;
      const changes = makeIn(files, kind, random);
      if (!changes) {
        if (!made.has(kind.name)) skipped.add(kind.name);
        continue;
      }
      tried += 1;
      made.add(kind.name);
      skipped.delete(kind.name);
      for (const [file, content] of changes) await folder.write(file, content);
      const { findings } = await load(folder.path, sourcesDir);
      const fresh = foldFindings(findings.filter((one) => !before.has(keyOf(one))));
      yield { kind, changes, findings: fresh, where: judge(fresh, files, changes) };
      for (const [file] of changes) await folder.write(file, files.get(file) ?? null);
    }
    if (tried === start) throw new Error(`no slip can be made in ${site.name}`);
  }
}

/** Makes a slip of a kind; undefined if the content has no place for it, or if the file that was drawn has none. */
function makeIn(files: Files, kind: Kind, random: Random): Changes | undefined {
  try {
    return kind.make(files, random);
  } catch (error) {
    if (error instanceof EmptyListError) return undefined;
    throw error;
  }
}

/** Whether the check is wrong about a change: silent about a slip, or an error about sound content. */
export function isMistaken({ kind, where, findings }: TriedSlip): boolean {
  return kind.expected === 'wrong' ? where === 'silent' : hasErrors(findings);
}

function load(contentDir: string, sourcesDir: string | undefined): ReturnType<typeof loadArchive> {
  const folders: ContentFolders = { contentDir, base: '/', sourcesDir };
  return loadArchive(folders);
}

/** What a finding says, wherever the lines of its file are now. */
function keyOf({ ruleId, message, place }: Finding): string {
  return [ruleId, message, place.file].join('\n');
}
