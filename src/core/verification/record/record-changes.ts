import { compareText } from '../../text/compare-text.ts';
import { entryOf, recordKinds, type Recorded } from './recorded.ts';

/** Describes what is new in a record, one line each: "quotation no-deviations: verbatim in commentary p2, of ryabkov". */
export function describeRecording(before: Recorded, now: Recorded): string[] {
  return [
    ...(now.ledger && now.ledger.addresses > 0 && now.ledger.digest !== before.ledger?.digest
      ? [`anchors.json: ${now.ledger.addresses} published addresses`]
      : []),
    ...changesIn(before.sources, now.sources, (id, { sha256 }) => `source ${id}: SHA-256 ${sha256.slice(0, 8)}…`),
    ...changesIn(
      before.statements,
      now.statements,
      (id, { rule, source, locator, speaker }) =>
        `${speaker === undefined ? 'excerpt' : 'quotation'} ${id}: ${rule} in ${source} ${locator}${speaker === undefined ? '' : `, of ${speaker}`}`,
    ),
    ...changesIn(before.articles, now.articles, (id, words) => {
      const sections = Object.keys(words.sections).length;
      return `article ${id}: its words, in ${sections === 1 ? '1 section' : `${sections} sections`}`;
    }),
    ...recordKinds.flatMap((kind) =>
      changesIn(before.shown[kind], now.shown[kind], (id) => `${kind}/${id}.yml: what articles show of it`),
    ),
  ];
}

function changesIn<T>(
  before: Readonly<Record<string, T>>,
  now: Readonly<Record<string, T>>,
  describe: (id: string, entry: T) => string,
): string[] {
  const changed = Object.entries(now).flatMap(([id, entry]) => {
    return JSON.stringify(entryOf(before, id)) === JSON.stringify(entry) ? [] : [describe(id, entry)];
  });
  const gone = Object.keys(before).filter((id) => !Object.hasOwn(now, id));
  return [...changed, ...gone.map((id) => `${id}: no longer on record`)].sort(compareText);
}
