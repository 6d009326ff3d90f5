import { basename, dirname } from 'node:path';
import { checkContent, checkRecord, checkSoundContent } from '../checks/check-content.ts';
import { joinArchive, type Archive } from '../core/model/archive.ts';
import { hasErrors, sortFindings, type Finding } from '../core/findings/finding.ts';
import { addressesOf, type Ledger } from '../core/addresses/ledger.ts';
import { rules } from '../core/findings/rules.ts';
import { findMoves } from '../core/addresses/find-moves.ts';
import type { Moves } from '../core/model/moves.ts';
import { permalinks } from '../core/model/permalinks.ts';
import { recordContent } from '../core/verification/record-content.ts';
import type { Recorded } from '../core/verification/recorded.ts';
import { parseContent } from './parse-content.ts';
import { readContent, type Content } from './read-content.ts';
import { readSources } from './read-sources.ts';
import { sha256 } from './sha256.ts';

/** What is read: absolute paths, and the address and the path that the site is served under. */
export interface ContentFolders {
  readonly contentDir: string;
  readonly base: string;
  readonly siteUrl?: string;
  /** The folder of archived source texts; left out, quotations are compared with the record only. */
  readonly sourcesDir?: string | undefined;
}

/** The content, loaded: the archive, absent where a finding is an error, and all findings in order. */
export interface Loaded {
  readonly archive: Archive | undefined;
  readonly findings: readonly Finding[];
  /** The text of each file that a finding is in, as it was read. */
  readonly texts: ReadonlyMap<string, string>;
  /** The absolute path that the files named in findings are under. */
  readonly directory: string;
  /** What was on record, and what would be if it were recorded on a day: nothing where an error forbids it. */
  readonly recorded: Recorded;
  readonly record: ((day: string) => Recorded) | undefined;
  /** Absent where the content has an error beside addresses that would be lost: then it isn't known what it would publish. */
  readonly addresses?: Addresses;
}

/** What was published, what is there now, what moved, and what leads nowhere. */
export interface Addresses {
  readonly promised: Ledger;
  readonly now: Ledger;
  readonly moves: Moves;
  readonly lost: readonly string[];
}

/** Reads and parses all content once. Whatever is wrong with it is in the findings; nothing is thrown for content. */
export async function loadArchive({ contentDir, base, siteUrl, sourcesDir }: ContentFolders): Promise<Loaded> {
  const [directory, label] = [dirname(contentDir), basename(contentDir)];
  const content = await readContent(contentDir, label);
  const sources = await readSources(sourcesDir, new Set(content.folders.sources.map(({ id }) => id)));
  const links = permalinks(base, siteUrl);
  const parsed = parseContent(content, sources.texts, links);
  const { library, site, synonyms, redirects, ledger, recorded } = parsed;
  const checked = {
    ...parsed,
    evidence: { texts: sources.texts, recorded, label },
    missingSources: sources.missing,
    sha256,
  };
  const inContent = [...content.findings, ...sources.findings, ...parsed.findings, ...checkContent(checked)];
  const findings = sortFindings([...inContent, ...checkRecord(checked, inContent)]);
  const loaded = (
    archive: Archive | undefined,
    all: readonly Finding[],
  ): Pick<Loaded, 'archive' | 'findings' | 'texts' | 'directory' | 'recorded'> => ({
    archive,
    findings: all,
    texts: textsIn(all, content),
    directory,
    recorded,
  });
  const articles = parsed.articles.flatMap(({ article }) => article ?? []);
  const comparisons = new Map(parsed.articles.flatMap((one) => [...one.comparisons]));
  const blocks = new Map(parsed.articles.flatMap((one) => (one.article ? [[one.article.id, one.blocks] as const] : [])));
  const recordable = findings.every(
    ({ severity, ruleId }) => severity !== 'error' || rules[ruleId].comparesRecord === 'renewable',
  );
  const record = recordable
    ? (day: string): Recorded =>
        recordContent({ articles, library, blocks, comparisons, texts: sources.texts, recorded, sha256 }, day)
    : undefined;
  if (hasErrors(findings) || !site) return { ...loaded(undefined, findings), record };

  const verifications = new Map([...comparisons].map(([id, { verification }]) => [id, verification]));
  const settled = { site, synonyms: synonyms?.value?.synonyms ?? {}, verifications };
  const archive = joinArchive(settled, library, articles, links);
  const now = addressesOf(archive);
  const { moves, lost } = findMoves(ledger, now, archive, redirects?.value?.redirects ?? {});
  const found = checkSoundContent({ ...checked, archive, ledger, now, lost, moves });
  const broken = hasErrors(found);
  return {
    ...loaded(broken ? undefined : { ...archive, moves }, sortFindings([...findings, ...found])),
    record: broken ? undefined : record,
    addresses: { promised: ledger, now, moves, lost },
  };
}

/** The texts of the files that findings are in, of all that were read. */
function textsIn(findings: readonly Finding[], content: Content): Map<string, string> {
  const files = [
    ...Object.values(content.folders),
    ...Object.values({ ...content, folders: [], unread: [], findings: [] }),
  ].flat();
  const named = new Set(findings.map(({ place }) => place.file));
  return new Map(files.flatMap((one) => (one && named.has(one.file) ? [[one.file, one.text] as const] : [])));
}
