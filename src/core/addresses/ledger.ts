import { z } from 'zod';
import { isAnchor, isPageAddress } from '../text/address.ts';
import type { Archive } from '../model/archive.ts';
import type { Article } from '../model/article.ts';
import { correctionsOf } from '../model/corrections.ts';
import { facets } from '../model/facet.ts';
import type { FieldHelp } from '../findings/field.ts';
import { anchorsOfPage } from '../model/publication/page.ts';
import { personAddress } from '../model/person.ts';
import { permalinks } from '../model/permalinks.ts';

/** Addresses of pages, from the root of the site, and the anchors of each in the order of the page. */
export type Ledger = ReadonlyMap<string, readonly string[]>;

/** The fields of `anchors.json`: every address and anchor that was ever published. */
export const ledgerFields = z.strictObject({
  pages: z.record(z.string().refine(isPageAddress), z.array(z.string().refine(isAnchor)).refine(isDistinct)).meta({
    expected: 'addresses of pages from the root of the site, and for each a list of its anchors',
    example: '{"/articles/a/": ["the-dinner"]}',
  } satisfies FieldHelp),
  /** The statements whose citations were published as files of their own, and are kept there. Those of others are in their pages. */
  citations: z
    .array(z.string().min(1))
    .refine(isDistinct)
    .optional()
    .meta({ expected: 'ids of statements', example: '["no-deviations"]' } satisfies FieldHelp),
  /** How much was on record when addresses were last published: an empty `record.json` is then noticed. */
  record: z
    .strictObject({ articles: z.int().min(0), quotations: z.int().min(0) })
    .optional()
    .meta({
      expected: 'how many articles and quotations were on record',
      example: '{"articles": 1, "quotations": 5}',
    } satisfies FieldHelp),
});

/** How much is on record: numbers of articles and of compared quotations. */
export type RecordSize = NonNullable<z.output<typeof ledgerFields>['record']>;

/** An anchor is listed once: a repeated line is a slip. */
function isDistinct(anchors: readonly string[]): boolean {
  return new Set(anchors).size === anchors.length;
}

const links = permalinks('/');

/**
 * Returns every address of the site and every anchor that readers may link to. The second and later pages of lists are left out,
 * since their content changes with every article.
 */
export function addressesOf(archive: Archive): Ledger {
  const { articles, statements, people, statementsByFacet } = archive;
  const single = [
    links.home(),
    links.articles(),
    links.check(),
    links.corrections(),
    links.people(),
    links.quotes(),
    links.search(),
    links.timeline(),
  ];
  const pages = [
    ...single,
    ...[...people.values()].flatMap((person) => personAddress(person, links) ?? []),
    ...statements.flatMap(({ id }) => [links.quote(id), links.embed(id)]),
    ...facets.flatMap((facet) => [
      links.quotesBy(facet),
      ...statementsByFacet[facet].map(({ id }) => links.quotesBy(facet, id)),
    ]),
    ...articles.flatMap(({ id, sections }) => sections.map((section) => links.section(id, section.id))),
    ...articles.flatMap(({ id, claims, notes }) => [...claims, ...notes].map((record) => links.record(id, record.id))),
    ...new Set(articles.flatMap(({ events }) => events.map((event) => links.event(event)))),
  ];
  return sorted([
    ...pages.map((page) => [page, []] as const),
    ...archive.pages.map((page) => [links.policy(page.id), anchorsOfPage(page)] as const),
    ...articles.map((article) => [links.article(article.id), anchorsOf(article, archive)] as const),
    ...articles
      .filter(({ questions }) => questions.length > 0)
      .map(({ id, questions }) => [links.questions(id), questions.map((question) => question.id)] as const),
  ]);
}

/** Returns the anchors of an article's page in order: those of its body, then of the parts after it and the records they list. */
function anchorsOf(article: Article, archive: Archive): string[] {
  const { statements, claims, events, people, sources } = article;
  const inBody = article.anchors.filter((id) => !id.startsWith('ref-'));
  const listed = (
    part: string,
    ids: readonly string[],
    records: ReadonlyMap<string, { formerly?: readonly string[] | undefined }>,
  ): string[] => (ids.length === 0 ? [] : [part, ...ids.flatMap((id) => [id, ...(records.get(id)?.formerly ?? [])])]);
  return [
    ...inBody,
    ...listed('timeline', events, archive.events),
    ...(statements.some(({ speaker }) => speaker !== null) ? ['who-speaks'] : []),
    ...(claims.some(({ figure }) => figure !== null) ? ['figures'] : []),
    ...listed('people', people, archive.people),
    ...listed('sources', sources, archive.sources),
    'corrections',
    ...correctionsOf(article).map(({ anchor }) => anchor),
    'cite',
  ];
}

/** Whether the site has an address, with or without an anchor. */
export function isAddress(address: string, now: Ledger): boolean {
  const [page = '', anchor] = address.split('#');
  const anchors = now.get(page);
  return anchors !== undefined && (anchor === undefined || anchors.includes(anchor));
}

/** Returns the addresses in the first ledger that are not in the second: `/about/`, `/about/#voices`. */
export function missingFrom(promised: Ledger, kept: Ledger): string[] {
  return [...promised].flatMap(([page, anchors]) => {
    const there = kept.get(page);
    if (!there) return [page, ...anchors.map((anchor) => `${page}#${anchor}`)];
    const known = new Set(there);
    return anchors.filter((anchor) => !known.has(anchor)).map((anchor) => `${page}#${anchor}`);
  });
}

/** Adds the current addresses to the promised ones, which all stay. A new anchor comes after the one that it follows on its page. */
export function addToLedger(promised: Ledger, now: Ledger): Ledger {
  const pages = new Map([...promised].map(([page, anchors]): [string, string[]] => [page, [...anchors]]));
  for (const [page, anchors] of now) {
    const all = pages.get(page) ?? [];
    pages.set(page, all);
    const known = new Set(all);
    let at = 0;
    for (const anchor of anchors) {
      if (known.has(anchor)) at = all.indexOf(anchor) + 1;
      else all.splice(at++, 0, anchor);
    }
  }
  return sorted([...pages]);
}

/**
 * Renders a ledger as `anchors.json`, with each anchor on a line of its own for readable diffs.
 *
 * @param citations the statements whose citations were published as files of their own
 */
export function renderLedger(ledger: Ledger, record: RecordSize, citations: readonly string[]): string {
  const written = { pages: Object.fromEntries(ledger), ...(citations.length > 0 && { citations }), record };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Returns every address of a ledger on a line of its own. Ledgers only grow: two of the same length are the same. */
export function listAddresses(ledger: Ledger): string[] {
  return missingFrom(ledger, new Map());
}

function sorted(pages: readonly (readonly [string, readonly string[]])[]): Ledger {
  const byAddress = new Map(pages);
  // Texts are sorted by their code units.
  return new Map([...byAddress.keys()].sort().map((address) => [address, byAddress.get(address) ?? []]));
}
