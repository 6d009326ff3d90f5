import { sha256 } from '../../content/sha256.ts';
import type { ContentFolders, Loaded } from '../../content/load-archive.ts';
import { addToLedger, isAddress, listAddresses, renderLedger } from '../../core/addresses/ledger.ts';
import type { Addresses } from '../../content/load-archive.ts';
import { isId, suggestId } from '../../core/findings/field.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { digestOf } from '../../core/verification/record/recorded.ts';
import { renderRecorded } from '../../core/verification/record/seal.ts';
import { withCopy, type Change, type ContentCopy } from '../content-copy.ts';
import { moveLinks, renameInArticle } from './rename-in-article.ts';
import { renameInRecord } from './rename-in-record.ts';
import { renameInYaml } from './rename-in-yaml.ts';
import { findTarget, type RenamedKind, type RenameTarget } from './rename-target.ts';
import { withMovedText } from './moved-text.ts';
import { addFormer, changeRedirects, replaceValues } from './yaml-values.ts';

/** What became of a new id: what was changed, or why nothing was, with the findings that stood against it. */
export type Renamed =
  | { readonly changes: ReadonlyMap<string, Change> }
  | { readonly refusal: string; readonly findings?: readonly Finding[]; readonly texts?: Loaded['texts'] };

/**
 * Gives something another id: its file, everything that names it, its former ids, the ledger and the record, in one step. Nothing is
 * changed unless afterwards no address is lost and no finding is new.
 *
 * @param written the present id; for a part of an article, if several articles have it, `article#id`
 * @param now the new id
 */
export async function rename(folders: ContentFolders, kind: RenamedKind, written: string, now: string): Promise<Renamed> {
  if (!isId(now)) return { refusal: `"${now}" cannot be an id. Write e.g. ${suggestId(now)}` };
  return withMovedText(folders, kind === 'source' ? [written, now] : undefined, (moved) =>
    withCopy(moved, async (copy) => {
      const before = await copy.load();
      const { archive, findings, texts } = before;
      if (!archive) return { refusal: 'The content has errors. Fix them first.', findings, texts };
      const target = findTarget(archive, kind, written);
      if (typeof target === 'string') return { refusal: target };
      const problem = await renameInFiles(copy, before, target, now);
      if (problem !== undefined) return { refusal: problem };
      await keepAddresses(copy, target, now);
      await publishAndRecord(copy, before, target, now);
      const after = await copy.load();
      const added = newFindings(before.findings, after.findings);
      const lost = after.addresses?.lost.filter((address) => !before.addresses?.lost.includes(address)) ?? [];
      if (added.length > 0) return { refusal: 'With that id, this would be wrong:', findings: added, texts: after.texts };
      if (lost.length > 0) return { refusal: `With that id, these addresses would be lost: ${lost.join(', ')}` };
      const changes = await copy.changes();
      const meanwhile = await copy.adopt();
      return meanwhile.length === 0
        ? { changes }
        : { refusal: `Somebody has changed ${meanwhile.join(', ')} meanwhile. Try again.` };
    }),
  );
}

/** Where the files of records are that have one each. */
const folderOf: Partial<Record<RenamedKind, string>> = {
  person: 'people',
  source: 'sources',
  event: 'events',
  article: 'articles',
};

/** Writes the new id into every file, and renames that of the record. Returns why that cannot be. */
async function renameInFiles(
  copy: ContentCopy,
  { archive }: Loaded,
  target: RenameTarget,
  now: string,
): Promise<string | undefined> {
  const { kind, id, article } = target;
  const [folder, ending] = [folderOf[kind], kind === 'article' ? 'md' : 'yml'];
  const [from, to] = [`${copy.label}/${folder}/${id}.${ending}`, `${copy.label}/${folder}/${now}.${ending}`];
  if (folder !== undefined && (await copy.read(to)) !== undefined) return `The id "${now}" is taken: ${to} exists.`;
  const sections = archive?.articleById.get(article ?? '')?.sections ?? [];
  const heading = kind === 'section' ? sections.findIndex((one) => one.id === id) : undefined;
  for (const file of [...(await copy.list('articles')), ...(await copy.list('pages'))].filter((one) => one.endsWith('.md'))) {
    const own = file === `${copy.label}/articles/${article}.md`;
    await change(copy, file, (text) => renameInArticle(target, now, { text, own, heading }));
  }
  for (const records of ['people', 'sources', 'events'])
    for (const file of await copy.list(records)) await change(copy, file, (text) => renameInYaml(target, now, records, text));
  await change(copy, `${copy.label}/sides.yml`, (text) => renameInYaml(target, now, 'sides.yml', text));
  if (folder === undefined) return undefined;
  const text = (await copy.read(from)) ?? '';
  await copy.write(from, null);
  await copy.write(to, kind === 'article' ? text : addFormer(text, id));
  return undefined;
}

/**
 * Lets every published address lead to what it led to: by redirects, where the former id does not do that by itself. Links to moved
 * addresses, and redirects to them, lead straight to the present ones.
 */
async function keepAddresses(copy: ContentCopy, { kind, id }: RenameTarget, now: string): Promise<void> {
  const file = `${copy.label}/redirects.yml`;
  const page = `/articles/${id}/`;
  const { addresses: first } = await copy.load();
  if (kind === 'article' && first?.promised.has(page))
    await copy.write(file, changeRedirects(await copy.read(file), new Map([[page, `/articles/${now}/`]]), []) ?? null);
  const { addresses } = await copy.load();
  if (!addresses) return;
  const moved = movedIn(addresses);
  await change(copy, file, (text) => replaceValues(text, (one) => moved.get(one.text)));
  const lost = addresses.lost.flatMap((address) => {
    const to = address.replaceAll(new RegExp(`(?<=[/#])${id}(?=$|[/#])`, 'g'), now);
    return to !== address && isAddress(to, addresses.now) ? [[address, to] as const] : [];
  });
  if (lost.length > 0) await copy.write(file, changeRedirects(await copy.read(file), new Map(lost), []) ?? null);
  const all = new Map([...moved, ...lost]);
  for (const one of [...(await copy.list('articles')), ...(await copy.list('pages'))].filter((name) => name.endsWith('.md')))
    await change(copy, one, (text) => moveLinks(text, all));
}

/** Returns where each moved address leads. */
function movedIn({ moves }: Addresses): Map<string, string> {
  return new Map([
    ...[...moves.pages].flatMap(([page, { to, anchors }]) => [
      [page, to] as const,
      ...anchors.map((anchor) => [`${page}#${anchor.id}`, anchor.to] as const),
    ]),
    ...[...moves.anchors].flatMap(([page, anchors]) => anchors.map((anchor) => [`${page}#${anchor.id}`, anchor.to] as const)),
  ]);
}

/** Adds the new addresses to the ledger, and writes the new id into the record, if the content has them. */
async function publishAndRecord(copy: ContentCopy, before: Loaded, target: RenameTarget, now: string): Promise<void> {
  const { addresses } = await copy.load();
  const { recorded } = before;
  const size = { articles: Object.keys(recorded.articles).length, quotations: Object.keys(recorded.statements).length };
  const published = before.addresses && before.addresses.promised.size > 0;
  const ledger = published && addresses ? addToLedger(addresses.promised, ownAddresses(addresses, target, now)) : undefined;
  if (addresses && ledger) await copy.write(`${copy.label}/anchors.json`, renderLedger(ledger, size, addresses.citations));
  if ((await copy.read(`${copy.label}/record.json`)) === undefined) return;
  const renamed = renameInRecord(recorded, target, now);
  const listed = ledger && listAddresses(ledger);
  const known = listed && recorded.ledger ? { ledger: { addresses: listed.length, digest: digestOf(listed, sha256) } } : {};
  await copy.write(`${copy.label}/record.json`, renderRecorded({ ...renamed, ...known }, sha256));
}

/** Returns those of the present addresses that are promised already under the old id: what is not yet published is not promised now. */
function ownAddresses({ promised, now: present }: Addresses, { id }: RenameTarget, now: string): Addresses['now'] {
  const formerly = (address: string): string => address.replaceAll(new RegExp(`(?<=^|[/#])${now}(?=$|[/#])`, 'g'), id);
  return new Map(
    [...present].flatMap(([page, anchors]) => {
      const [old, same] = [promised.get(formerly(page)), promised.get(page)];
      if (!old && !same) return [];
      const known = new Set([...(old ?? []), ...(same ?? [])]);
      return [[page, anchors.filter((anchor) => known.has(anchor) || known.has(formerly(anchor)))] as const];
    }),
  );
}

/** Changes the text of a file, if there is one. */
async function change(copy: ContentCopy, file: string, by: (text: string) => string): Promise<void> {
  const text = await copy.read(file);
  const after = text === undefined ? undefined : by(text);
  if (after !== undefined && after !== text) await copy.write(file, after);
}

/** Returns the findings that were not there before, at any place and with any ids. */
function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const left = Map.groupBy(before, ({ ruleId }) => ruleId);
  return [...Map.groupBy(after, ({ ruleId }) => ruleId)].flatMap(([rule, all]) => all.slice(left.get(rule)?.length ?? 0));
}
