import { basename, dirname } from 'node:path';
import { checkArticles, checkContent, checkRecord, checkSoundContent } from '../rules/check-content.ts';
import { findMoves } from '../core/addresses/find-moves.ts';
import { addressesOf, listAddresses, type Ledger } from '../core/addresses/ledger.ts';
import { hasErrors, sortFindings, type Finding } from '../core/findings/finding.ts';
import { rules } from '../core/findings/rules.ts';
import { dayOf } from '../core/dates/days.ts';
import { joinArchive, type Archive, type Library } from '../core/model/archive.ts';
import { isVerbatim } from '../core/model/form.ts';
import type { Moves } from '../core/model/moves.ts';
import type { Emblems } from '../core/model/publication/emblem.ts';
import { permalinks, type Permalinks } from '../core/model/permalinks.ts';
import { recordContent } from '../core/verification/record/record-content.ts';
import { digestOf, type RecordKind, type Recorded } from '../core/verification/record/recorded.ts';
import { synonymsIn } from '../core/model/publication/synonyms.ts';
import type { SourceText } from '../core/verification/verification.ts';
import { committedJson } from './committed.ts';
import { keepNothing, type Kept } from './kept.ts';
import { isDraft } from './parse-article.ts';
import { parseContent, withSomebody, type ParsedContent } from './parse-content.ts';
import { readContent, type Content } from './read-content.ts';
import { readEmblems } from './read-emblems.ts';
import { readPictures } from './read-pictures.ts';
import { readSources } from './read-sources.ts';
import { sha256 } from './sha256.ts';

/** Where the content is: absolute paths, and the address and the path that the site is served under. */
export interface ContentFolders {
  readonly contentDir: string;
  readonly base: string;
  readonly siteUrl?: string;
  /** The folder of archived source texts. Without it, quotations are only compared with the record. */
  readonly sourcesDir?: string | undefined;
  /** Whether a quotation from a source without an available text is an error. */
  readonly requireSources?: boolean;
  /** Whether drafts are shown like other articles, for whoever writes them. */
  readonly drafts?: boolean;
  /** The day on which the content is checked (YYYY-MM-DD), which is today unless a test needs a certain one. */
  readonly today?: string;
  /** What was parsed before. */
  readonly kept?: Kept;
}

/** The loaded content. */
export interface Loaded {
  /** Undefined if a finding is an error. */
  readonly archive: Archive | undefined;
  /** All findings, sorted. */
  readonly findings: readonly Finding[];
  /** The text of each file that a finding is in, as it was read. */
  readonly texts: ReadonlyMap<string, string>;
  /** The absolute path of the folder that the file names in findings start from. */
  readonly directory: string;
  /** What is on record now. */
  readonly recorded: Recorded;
  /** Returns what would be on record if it were written on a day. Undefined if an error forbids it. */
  readonly record: ((day: string) => Recorded) | undefined;
  /** The quoted sources whose text is not at hand: their quotations are compared with the record only, if at all. */
  readonly unread: readonly string[];
  /** The files of drafts that are left out. */
  readonly drafts: readonly string[];
  /** Undefined if the content has an error other than lost addresses: its addresses are then unknown. */
  readonly addresses?: Addresses;
}

/** The addresses that were published, that exist now, that moved, and that are lost. */
export interface Addresses {
  readonly promised: Ledger;
  /** The statements whose citations were published as files of their own. */
  readonly citations: readonly string[];
  readonly now: Ledger;
  readonly moves: Moves;
  readonly lost: readonly string[];
}

/** Reads, parses and checks all content. Mistakes in the content are returned as findings and never thrown. */
export async function loadArchive({
  contentDir,
  base,
  siteUrl,
  sourcesDir,
  requireSources = false,
  drafts = false,
  today = dayOf(Date.now()),
  kept: parsedBefore = keepNothing,
}: ContentFolders): Promise<Loaded> {
  const [directory, label] = [dirname(contentDir), basename(contentDir)];
  const links = permalinks(base, siteUrl);

  // 1. Read every file.
  const content = await readContent(contentDir, label);
  const { emblems, findings: inEmblems } = readEmblems(contentDir, label);
  const { pictures, findings: inPictures } = await readPictures(contentDir, label);
  const sources = await readSources(sourcesDir, new Set(content.folders.sources.map(({ id }) => id)));

  // 2. Parse each file once.
  const everything = parseContent(content, sources.texts, links, pictures, drafts, parsedBefore);
  // Drafts are checked like other articles, but nothing is published, compared or recorded of them.
  const hidden = everything.articles.filter(({ written }) => !drafts && isDraft(written)).map(({ file }) => file);
  const parsed = { ...everything, articles: everything.articles.filter(({ file }) => !hidden.includes(file)) };

  // 3. Check the parts against each other, then against what was recorded.
  const { recorded, ledger, recordSize } = parsed;
  const unreadFiles = new Set([...content.findings, ...parsed.findings].map(({ place }) => place.file));
  const kept = { ledger, recordSize, recorded, unread: unreadFiles, committed: await committedSizes(contentDir, parsed) };
  const evidence = { texts: sources.texts, recorded, label };
  const checked = { ...parsed, evidence, missingSources: sources.missing, requireSources, kept, today, sha256 };
  // What is wrong in a draft does not keep others from being published.
  const inParts = [
    ...content.findings,
    ...inEmblems,
    ...inPictures,
    ...sources.findings,
    ...everything.findings,
    ...parsedBefore.articles.check(
      everything.articles,
      { library: parsed.library, texts: sources.texts, today },
      (some, around) => checkArticles(some, around, sha256),
    ),
    ...checkContent({ ...checked, articles: everything.articles }),
  ].map((one) =>
    hidden.includes(one.place.file) || (one.ruleId === 'undecided' && mayBeOpen(one.place.file, everything, label))
      ? { ...one, severity: 'warning' as const }
      : one,
  );
  const findings = sortFindings([...inParts, ...checkRecord(checked, inParts)]);

  // 4. Prepare the next record, which some errors allow.
  const record = isRecordable(findings) ? recorder(parsed, sources.texts) : undefined;
  const archive = hasErrors(findings)
    ? undefined
    : join(parsed, drafts ? withSomebody(parsed.library) : parsed.library, emblems, links);
  const unread = quotedSources(parsed).filter((id) => !sources.texts.has(id));
  const common = { directory, recorded, unread, drafts: hidden };
  if (!archive) return { ...common, archive, findings, texts: textsIn(findings, content), record };

  // 5. Compare the addresses of the site with those that were published, and check the site as a whole.
  const now = addressesOf(archive);
  const { moves, lost } = findMoves(ledger, now, archive, parsed.redirects?.value?.redirects ?? {});
  const all = sortFindings([
    ...findings,
    ...checkSoundContent({ ...checked, archive, ledger, now, lost, moves, written: articlesOf(everything) }),
  ]);
  const sound = !hasErrors(all);
  return {
    archive: sound ? { ...archive, moves, citationFiles: new Set(parsed.citations) } : undefined,
    findings: all,
    texts: textsIn(all, content),
    ...common,
    record: sound ? record : undefined,
    addresses: { promised: ledger, citations: parsed.citations, now, moves, lost },
  };
}

/** Whether a file may still have questions: it is a draft, or a record that no published article or page refers to. */
function mayBeOpen(file: string, { articles, pages }: ParsedContent, label: string): boolean {
  const draft = articles.find((one) => one.file === file);
  if (draft) return isDraft(draft.written);
  const [, folder, id = ''] = /\/(people|sources|events)\/([^/]+)\.yml$/.exec(file.slice(label.length)) ?? [];
  if (folder === undefined) return false;
  const published = articles.flatMap(({ article }) => (article?.status === 'published' ? [article] : []));
  return ![...published, ...pages.map(({ references }) => references)].some((one) => one[folder as RecordKind].includes(id));
}

/** Returns what the last commit has of a ledger or record that is missing or empty now. */
async function committedSizes(
  contentDir: string,
  { ledger, recorded }: Pick<ParsedContent, 'ledger' | 'recorded'>,
): Promise<{ addresses?: number; articles?: number }> {
  const [anchors, record] = await Promise.all([
    ledger.size === 0 ? committedJson(contentDir, 'anchors.json') : undefined,
    Object.keys(recorded.articles).length === 0 ? committedJson(contentDir, 'record.json') : undefined,
  ]);
  const { pages = {} } = (anchors ?? {}) as { pages?: Record<string, readonly string[]> };
  const { articles = {} } = (record ?? {}) as { articles?: object };
  return {
    addresses: listAddresses(new Map(Object.entries(pages))).length,
    articles: Object.keys(articles).length,
  };
}

/** Returns whether every error is one that a new record would resolve. */
function isRecordable(findings: readonly Finding[]): boolean {
  return findings.every(({ severity, ruleId }) => severity !== 'error' || rules[ruleId].comparesRecord === 'renewable');
}

function recorder(parsed: ParsedContent, texts: ReadonlyMap<string, SourceText>): (day: string) => Recorded {
  const { library, recorded } = parsed;
  const articles = articlesOf(parsed);
  const comparisons = comparisonsOf(parsed);
  const blocks = new Map(parsed.articles.flatMap((one) => (one.article ? [[one.article.id, one.blocks] as const] : [])));
  const listed = listAddresses(parsed.ledger);
  const ledger = { addresses: listed.length, digest: digestOf(listed, sha256) };
  return (day) => recordContent({ articles, library, blocks, comparisons, texts, recorded, ledger, sha256 }, day);
}

/** Joins content without errors into the archive. It is undefined if the site has no settings. */
function join(parsed: ParsedContent, library: Library, emblems: Emblems, links: Permalinks): Archive | undefined {
  const { site, synonyms } = parsed;
  const pages = parsed.pages.flatMap(({ page }) => page ?? []);
  if (!site) return undefined;
  const verifications = new Map([...comparisonsOf(parsed)].map(([id, { verification }]) => [id, verification]));
  const single = { site, emblems, pages, synonyms: synonyms?.value ? synonymsIn(synonyms.value) : {}, verifications };
  return joinArchive(single, library, articlesOf(parsed), links);
}

function articlesOf(parsed: ParsedContent): Archive['articles'] {
  return parsed.articles.flatMap(({ article }) => article ?? []);
}

function comparisonsOf(parsed: ParsedContent): ParsedContent['articles'][number]['comparisons'] {
  return new Map(parsed.articles.flatMap((one) => [...one.comparisons]));
}

/** Returns the sources whose words are quoted, sorted. */
function quotedSources(parsed: ParsedContent): string[] {
  const quoted = articlesOf(parsed).flatMap(({ statements }) => statements.filter(({ form }) => isVerbatim(form)));
  return [...new Set(quoted.map(({ source }) => source))].sort();
}

/** Returns the texts of the files that the findings are in. */
function textsIn(findings: readonly Finding[], content: Content): Map<string, string> {
  const files = [
    ...Object.values(content.folders),
    ...Object.values({ ...content, folders: [], unread: [], findings: [] }),
  ].flat();
  const named = new Set(findings.map(({ place }) => place.file));
  return new Map(files.flatMap((one) => (one && named.has(one.file) ? [[one.file, one.text] as const] : [])));
}
