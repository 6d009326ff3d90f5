import { z } from 'zod';
import { inOrder, recordedFields, shortDigest, type Digest, type Recorded } from './recorded.ts';
import { escapeInJson } from '../../text/escape-in-json.ts';

/** `record.json` as it is in the file: each quotation and each article with a seal, and a seal of the whole. */
export const sealedFields = recordedFields.extend({
  statements: z.record(z.string(), recordedFields.shape.statements.valueType.extend({ seal: shortDigest })),
  articles: z.record(z.string(), recordedFields.shape.articles.valueType.extend({ seal: shortDigest })),
  /** Of everything else in the file, and of the seals of its entries. */
  seal: shortDigest,
});

type Sealed = z.output<typeof sealedFields>;

/** A part of a record that is not as the command wrote it: an entry, or the record as a whole. */
export type BrokenSeal = { readonly kind: 'statements' | 'articles'; readonly id: string } | { readonly kind: 'whole' };

/**
 * Returns a record as it is written to the file, in the order of ids, so that a change shows as one. The seals show that the file
 * was edited by hand, half merged, or that an entry was lost; they are digests and no signatures: whoever can run the command can
 * make new ones.
 */
export function sealRecord(recorded: Recorded, sha256: Digest): Sealed {
  const { sources, statements, articles, shown, ledger } = recorded;
  const sealed = {
    sources: inOrder(sources),
    statements: sealEntries(inOrder(statements), sha256),
    articles: sealEntries(inOrder(articles), sha256),
    shown: { people: inOrder(shown.people), sources: inOrder(shown.sources), events: inOrder(shown.events) },
    ...(ledger && { ledger }),
  };
  return { ...sealed, seal: sealOfWhole(sealed, sha256) };
}

/** Returns the text of `record.json`, with escapes for what sources have and content may not. */
export function renderRecorded(recorded: Recorded, sha256: Digest): string {
  return `${escapeInJson(JSON.stringify(sealRecord(recorded, sha256), null, 2))}\n`;
}

/** Finds the parts of a record that are not as the command wrote them. If an entry is broken, the whole isn't reported as well. */
export function brokenSeals(sealed: Sealed, sha256: Digest): BrokenSeal[] {
  const entries = (['statements', 'articles'] as const).flatMap((kind) =>
    Object.entries(sealed[kind]).flatMap(([id, entry]) =>
      entry.seal === sealOf(id, entry, sha256) ? [] : [{ kind, id } as const],
    ),
  );
  if (entries.length > 0) return entries;
  return sealed.seal === sealOfWhole(sealed, sha256) ? [] : [{ kind: 'whole' }];
}

/**
 * Finds entries that no comparison can have given: a status that does not follow from what differs, a source whose text is not on
 * record, or a day that is ahead. Their
 * seal may be whole, since anybody can compute one.
 *
 * @param today `YYYY-MM-DD`
 */
export function impossibleEntries({ sources, statements, articles }: Sealed, today: string): BrokenSeal[] {
  const quotations = Object.entries(statements).filter(
    ([, { status, rule, checked, source }]) =>
      (status === 'exact') !== (rule === 'verbatim') || checked > today || !Object.hasOwn(sources, source),
  );
  const ahead = Object.entries(articles).filter(([, { recorded }]) => recorded > today);
  return [
    ...quotations.map(([id]) => ({ kind: 'statements', id }) as const),
    ...ahead.map(([id]) => ({ kind: 'articles', id }) as const),
  ];
}

/** Returns a record without its seals. */
export function unseal({ sources, statements, articles, shown, ledger }: Sealed): Recorded {
  const entries = { statements: withoutSeals(statements), articles: withoutSeals(articles) };
  return { sources, ...entries, shown, ...(ledger && { ledger }) };
}

function sealEntries<T extends object>(
  entries: Readonly<Record<string, T>>,
  sha256: Digest,
): Record<string, T & { seal: string }> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, { ...entry, seal: sealOf(id, entry, sha256) }]));
}

function withoutSeals<T extends { seal: string }>(entries: Readonly<Record<string, T>>): Record<string, Omit<T, 'seal'>> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, withoutSeal(entry)]));
}

function sealOfWhole({ statements, articles, ...others }: Omit<Sealed, 'seal'>, sha256: Digest): string {
  const seals = (entries: Readonly<Record<string, { seal: string }>>): object =>
    Object.fromEntries(Object.entries(entries).map(([id, { seal }]) => [id, seal]));
  return sealOf('record', { ...others, statements: seals(statements), articles: seals(articles) }, sha256);
}

/** Returns the first sixteen hexadecimal digits of the SHA-256 of an entry's name and its canonical JSON without its own seal. */
export function sealOf(name: string, entry: object, sha256: Digest): string {
  return sha256(`${name}\n${canonicalJson(withoutSeal(entry))}`).slice(0, 16);
}

function withoutSeal<T extends object>(entry: T): Omit<T, 'seal'> {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => field !== 'seal')) as Omit<T, 'seal'>;
}

/**
 * Returns a value as JSON in which the order of the keys of objects means nothing: equal values give equal texts, in the spirit of
 * the JSON Canonicalization Scheme (https://www.rfc-editor.org/rfc/rfc8785).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
