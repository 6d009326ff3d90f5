import type { Library } from '../core/model/archive.ts';
import type { Article } from '../core/model/article.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import type { Place } from '../core/text/place.ts';
import type { CheckedRecord } from './check-dates.ts';
import { partsBeside, recordsShown } from '../core/verification/published-words.ts';
import { entryOf, recordKinds, type Recorded, type RecordedWords, type RecordKind } from '../core/verification/recorded.ts';
import { shorten } from '../core/text/wording.ts';

/** Something that readers were shown and that is not as it was. */
export interface Change {
  readonly what: string;
  /** As it was, and as it is, in words; undefined where only digests of it are kept. */
  readonly was?: string;
  readonly found: string;
  /** Whether nothing of it is changed or gone: there is only more. */
  readonly added: boolean;
  /** Where it stands, or the first of it; undefined where none of it is left. */
  readonly place: Place | undefined;
}

type Words = Omit<RecordedWords, 'recorded'>;

/** What changed in an article. */
export function changesOf(checked: CheckedArticle, article: Article, before: Words, now: Words): Change[] {
  const texts = changesOfTexts(checked, article, before, now);
  return [
    ...changesOfFront(checked, before, now),
    ...changesOfCorrections(checked, before, now),
    ...texts,
    ...changesOfAttributions(checked, article, before, now, texts),
  ];
}

/** The files of records, as their authors wrote them. */
export type WrittenRecords = Readonly<Record<RecordKind, readonly CheckedRecord[]>>;

/** A record that articles show, and that is not as it was. */
export interface ChangedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly change: Omit<Change, 'place'>;
  readonly place: Place;
}

/** What changed of the records that articles show, each once. */
export function changesOfRecords(
  articles: readonly Article[],
  library: Library,
  recorded: Recorded,
  records: WrittenRecords,
): ChangedRecord[] {
  const now = recordsShown(articles, library);
  return recordKinds.flatMap((kind) =>
    Object.entries(now[kind]).flatMap(([id, shown]) => {
      const was = entryOf(recorded.shown[kind], id, ...(library[kind].get(id)?.formerly ?? []));
      if (was === undefined || was === shown) return [];
      const change = changed(`what articles show of ${id}`, was, shown);
      const written = records[kind].find((one) => one.id === id)?.written;
      return written ? [{ kind, id, change, place: written.placeOf(fieldOf(was, shown)) }] : [];
    }),
  );
}

/** The field of the first part that differs: as it is now, or that is gone. */
function fieldOf(was: string, now: string): string | undefined {
  return [...partsBeside(now, was), ...partsBeside(was, now)][0]?.split('=')[0];
}

/** The parts that differ, and no more: "to=his briefing", "to=the press". */
function changed(what: string, was: string, now: string): Omit<Change, 'place'> {
  const [lost, found] = [partsBeside(was, now), partsBeside(now, was)];
  return { what, was: named(lost), found: named(found), added: false };
}

function named(parts: readonly string[]): string {
  return parts.map((part) => shorten(part, 80)).join(', ') || 'nothing of the kind';
}

function changesOfFront({ written }: CheckedArticle, { front: before }: Words, { front: now }: Words): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((key): Change[] => {
    const [was, is] = [entryOf(before, key), entryOf(now, key)];
    if (was === is) return [];
    const [field = '', ...within] = key.split(' ');
    const [what, place] = [`"${[field, ...within].join(': ')}"`, written?.placeOf(field, ...within)];
    const found = is === undefined ? 'none' : `"${shorten(is, 80)}"`;
    if (was === undefined) return [{ what, found, added: true, place }];
    return [{ what, was: `"${shorten(was, 80)}"`, found, added: false, place }];
  });
}

/** A new correction is no change that needs telling: it tells. */
function changesOfCorrections(
  { written }: CheckedArticle,
  { corrections: before }: Words,
  { corrections: now }: Words,
): Change[] {
  return before
    .filter((correction) => !now.includes(correction))
    .map((correction) => ({
      what: 'the correction',
      was: `"${shorten(correction, 80)}"`,
      found: 'none that says so',
      added: false,
      place: written?.placeOf('corrections'),
    }));
}

function changesOfTexts({ blocks }: CheckedArticle, article: Article, before: Words, now: Words): Change[] {
  const change = (what: string, section: string | null, was: readonly string[], is: readonly string[]): Change[] => {
    const index = firstDifference(was, is);
    if (index === undefined) return [];
    const here = blocks.filter((block) => block.section === section);
    const added = isWithin(was, is);
    return [{ what, found: added ? 'more' : 'others', added, place: (here[index] ?? here.at(-1))?.place }];
  };
  const kept = new Set(article.sections.flatMap(({ id, aliases }) => [id, ...aliases]));
  return [
    ...change('the words of the introduction', null, before.lead, now.lead),
    ...article.sections.flatMap(({ id, aliases }) =>
      change(`the words of the section "${id}"`, id, entryOf(before.sections, id, ...aliases) ?? [], now.sections[id] ?? []),
    ),
    ...Object.keys(before.sections)
      .filter((id) => !kept.has(id))
      .map((id) => ({ what: `the section "${id}"`, found: 'none', added: false, place: undefined })),
  ];
}

/** The index of the first block that is another one; undefined where all are the same. */
function firstDifference(before: readonly string[], now: readonly string[]): number | undefined {
  const length = Math.max(before.length, now.length);
  return Array.from({ length }, (_, i) => i).find((i) => before[i] !== now[i]);
}

/** Whether all of these are there in their order, with others among them. */
function isWithin(before: readonly string[], now: readonly string[]): boolean {
  let at = 0;
  for (const block of now) if (block === before[at]) at += 1;
  return at === before.length;
}

/**
 * Whose statements and claims are, and what notes rest on. One that is gone, or new, is told with its words where those
 * changed; words that stay and are no longer somebody's, or are somebody's now, are a change of their own.
 */
function changesOfAttributions(
  { annotated, written }: CheckedArticle,
  { statements, claims, notes }: Article,
  { attributions: before }: Words,
  { attributions: now }: Words,
  texts: readonly Change[],
): Change[] {
  const entities = [...statements, ...claims, ...notes];
  const known = new Set(entities.flatMap(({ id, aliases }) => [id, ...aliases]));
  const whole = texts.length === 0;
  return [
    ...entities.flatMap(({ id, aliases }) => {
      const [was, is] = [entryOf(before, id, ...aliases), now[id] ?? ''];
      const at = annotated.get(id)?.written;
      const what = `the attribution of "${id}"`;
      if (was === undefined)
        return whole ? [{ what, found: named(partsBeside(is, '')), added: false, place: at?.placeOf() }] : [];
      if (was === is) return [];
      return [{ ...changed(what, was, is), place: at?.placeOf(fieldOf(was, is)) ?? written?.placeOf() }];
    }),
    ...Object.keys(before)
      .filter((id) => whole && !known.has(id))
      .map((id) => ({ what: `the attribution of "${id}"`, found: 'none', added: false, place: undefined })),
  ];
}
