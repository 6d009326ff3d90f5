import type { Root } from 'hast';
import { VFile } from 'vfile';
import { isId, suggestId } from '../core/findings/field.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { validate } from '../core/findings/validate.ts';
import type { Library } from '../core/model/archive.ts';
import type { Permalinks } from '../core/model/permalinks.ts';
import { guarantees, isGuarantee, linkedGuarantees, type Guarantee } from '../core/model/publication/guarantee.ts';
import { aboutId, canBePage, pageFields, type Page, type PageBlock } from '../core/model/publication/page.ts';
import { maxSuggestions, nearest } from '../core/text/nearest.ts';
import { formatPlace, placeIn } from '../core/text/place.ts';
import { locateNothing } from '../core/verification/locating/locate-quotation.ts';
import { compareNothing } from '../core/verification/verification.ts';
import { divideAtHeadings } from '../markdown/sections/divide-at-headings.ts';
import type { Draft } from '../markdown/draft.ts';
import { runPagePipeline } from '../markdown/pages/page-pipeline.ts';
import { newDraft, readFrontMatter } from './parse-article.ts';

/** A parsed page: its model (absent if there is an error in its front matter), what it refers to, and where its links lead. */
export interface ParsedPage {
  readonly file: string;
  readonly page: Page | undefined;
  readonly references: Readonly<Record<'people' | 'sources' | 'events', readonly string[]>>;
  readonly siteLinks: Draft['siteLinks'];
  readonly findings: readonly Finding[];
}

/**
 * Parses a page: front matter, the parts that code writes, and HTML.
 *
 * @param file the path for findings; its last part, without `.md`, is the page's id
 * @param text the text of the whole file
 */
export function parsePage(file: string, text: string, library: Library, links: Permalinks): ParsedPage {
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
  const findings = checkId(file, id);
  const unread = { file, page: undefined, references: { people: [], sources: [], events: [] }, siteLinks: [] };
  const front = readFrontMatter(file, text, 'page');
  findings.push(...front.findings);
  if (front.missing) return { ...unread, findings };
  const fields = front.written ? validate(pageFields, front.written) : { value: undefined, findings: [] };
  findings.push(...fields.findings);
  const draft: Draft = {
    ...newDraft({
      file,
      text,
      article: id,
      principalSources: [],
      covers: undefined,
      language: library.words.language,
      library,
      links,
      compare: compareNothing,
      locate: locateNothing,
      findings,
    }),
    permittedIds: new Set(guarantees),
  };
  const tree = runPagePipeline(new VFile({ path: file, value: text, data: { draft } }));
  if ('ruleId' in tree) return { ...unread, findings: [...findings, tree] };
  checkAnchors(draft, id);
  const { siteLinks, people, sources, events } = draft;
  const references = { people: [...people], sources: [...sources], events: [...events] };
  const page = fields.value && { id, ...fields.value, order: fields.value.order ?? null, blocks: blocksOf(tree) };
  return { file, page, references, siteLinks, findings };
}

function checkId(file: string, id: string): Finding[] {
  if (canBePage(id)) return [];
  return isId(id)
    ? [finding('page-address', placeIn(file), { id })]
    : [finding('invalid-id', placeIn(file), { id, suggestion: `${suggestId(id)}.md`, isFile: true })];
}

/** Finds headings with the same id, and links to anchors that the page does not have. */
function checkAnchors(draft: Draft, page: string): void {
  const first = new Map<string, (typeof draft.declarations)[number]>();
  for (const one of draft.declarations) {
    const before = first.get(one.id);
    if (!before) first.set(one.id, one);
    else {
      const given = { id: one.id, kind: one.kind, first: formatPlace(before.place), free: `${one.id}-2` };
      draft.findings.push(finding('duplicate-id', one.place, given));
    }
  }
  const known = new Set([...first.keys(), ...(page === aboutId ? linkedGuarantees : [])]);
  for (const [i, { id, place }] of draft.targets.filter((target) => !known.has(target.id)).entries()) {
    const near = i < maxSuggestions ? nearest(id, [...known]) : undefined;
    draft.findings.push(finding('missing-target', place, { kind: 'anchor', id, near, known: [...first.keys()], on: 'page' }));
  }
}

/** Divides a rendered page at the parts that code writes. */
function blocksOf(tree: Root): PageBlock[] {
  const blocks: PageBlock[] = [];
  for (const node of divideAtHeadings(tree).flat()) {
    // The line breaks between blocks.
    if (node.type === 'text' && node.value.trim() === '' && !('html' in (blocks.at(-1) ?? {}))) continue;
    const guarantee = node.type === 'element' ? guaranteeIn(node.properties['dataGuarantee']) : undefined;
    const last = blocks.at(-1);
    if (guarantee) blocks.push({ guarantee, anchor: null, headed: false });
    else if (last && 'html' in last) blocks[blocks.length - 1] = { html: [...last.html, node] };
    else blocks.push({ html: [node] });
  }
  return blocks;
}

function guaranteeIn(name: unknown): Guarantee | undefined {
  return typeof name === 'string' && isGuarantee(name) ? name : undefined;
}
