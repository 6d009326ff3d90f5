import type { Library } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import type { CheckedArticle } from '../../core/verification/checked-article.ts';
import { placeBefore } from '../../core/findings/validate.ts';
import { eventFields } from '../../core/model/events/event.ts';
import { personFields } from '../../core/model/person.ts';
import { sourceFields } from '../../core/model/source.ts';
import type { Place } from '../../core/text/place.ts';
import type { CheckedRecord } from '../check-dates.ts';
import { partsOnlyIn, recordsShown } from '../../core/verification/record/published-words.ts';
import {
  entryOf,
  recordKinds,
  type Recorded,
  type RecordedWords,
  type RecordKind,
} from '../../core/verification/record/recorded.ts';
import { shorten } from '../../core/text/wording.ts';

/** Something that readers were shown and that has changed since it was recorded. */
export interface Change {
  /** What changed: 'the section "the-plan"'. */
  readonly what: string;
  /** What happened to it, after "has". */
  readonly how: 'changed' | 'been added' | 'been extended' | 'been removed';
  /** As it was, and as it is now, in words; undefined where it did not exist, or where only digests of it are kept. */
  readonly was?: string;
  readonly found?: string;
  /** Whether an update is enough to tell readers: nothing was changed or removed. */
  readonly added: boolean;
  /** Where it is, or the first part of it that changed; undefined if nothing of it is left. */
  readonly place: Place | undefined;
}

type Words = Omit<RecordedWords, 'recorded'>;

/** Returns what changed in an article since its words were recorded. */
export function changesOf(checked: CheckedArticle, article: Article, before: Words, now: Words): Change[] {
  const texts = changesOfTexts(checked, article, before, now);
  return [
    ...changesOfFront(checked, before, now),
    ...changesOfCorrections(checked, before, now),
    ...texts,
    ...changesOfAttributions(checked, article, before, now, texts),
  ];
}

/** The files of records as their authors wrote them, by kind. */
export type WrittenRecords = Readonly<Record<RecordKind, readonly CheckedRecord[]>>;

/** A record that articles show and that has changed since it was recorded. */
export interface ChangedRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly change: Omit<Change, 'place'>;
  /** Whether only the address of a source changed: a page may move, and readers need no correction. */
  readonly moved: boolean;
  readonly place: Place;
}

/** Returns the records that articles show and that changed since they were recorded, each once. */
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
      const change = changed(`what articles show about ${recordNamed(kind, id)}`, was, shown);
      const written = records[kind].find((one) => one.id === id)?.written;
      const moved = [...partsOnlyIn(was, shown), ...partsOnlyIn(shown, was)].every((part) => part.startsWith('url='));
      return written
        ? [{ kind, id, change, moved, place: placeBefore(fieldOf(was, shown) ?? '', fieldsOf[kind], written) }]
        : [];
    }),
  );
}

/** The fields of records, by their kind. */
const fieldsOf = { people: personFields, sources: sourceFields, events: eventFields };

/** Returns how messages name a record: `person "ryabkov"`. */
export function recordNamed(kind: RecordKind, id: string): string {
  return `${{ people: 'person', sources: 'source', events: 'event' }[kind]} "${id}"`;
}

/** Returns the field of the first part that differs: of one that is there now, or else of one that was removed. */
function fieldOf(was: string, now: string): string | undefined {
  return [...partsOnlyIn(now, was), ...partsOnlyIn(was, now)][0]?.split('=')[0];
}

/** Describes a change by the parts that differ, and only these: "to=his briefing", "to=the press". */
function changed(what: string, was: string, now: string): Omit<Change, 'place'> {
  const [lost, found] = [partsOnlyIn(was, now), partsOnlyIn(now, was)];
  return {
    what,
    how: 'changed',
    ...(lost.length > 0 && { was: shortList(lost) }),
    ...(found.length > 0 && { found: shortList(found) }),
    // A translation that was not there before changes nothing that readers were told.
    added: lost.length === 0 && found.length > 0 && found.every(isOfTranslation),
  };
}

/** Whether a part of a recorded value is about a translation. */
function isOfTranslation(part: string): boolean {
  return /^(?:translation|translated-by)=/.test(part);
}

function shortList(parts: readonly string[]): string {
  return parts.map((part) => shorten(part, longestValue)).join(', ');
}

/** The longest value that is quoted in a message, in characters: enough to recognise it. */
const longestValue = 80;

function changesOfFront({ article, written }: CheckedArticle, { front: before }: Words, { front: now }: Words): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((key): Change[] => {
    const [was, is] = [entryOf(before, key), entryOf(now, key)];
    if (was === is) return [];
    const parts = key.split(' ');
    const path = pathInFront(parts, article);
    const place = written?.placeOf(...path);
    const what = `"${parts.join(': ')}"`;
    if (was === undefined) return [{ what, how: 'been added', found: quoted(is), added: true, place }];
    if (is === undefined) return [{ what, how: 'been removed', was: quoted(was), added: false, place }];
    const from = differenceFrom(was, is);
    const at = written?.lineOf(path, is.slice(0, offsetOfDifference(was, is)));
    return [{ what, how: 'changed', was: quoted(was, from), found: quoted(is, from), added: false, place: at }];
  });
}

/** Returns where a recorded value is in the front matter. Entries of lists are recorded by what identifies them. */
function pathInFront([field = '', ...within]: readonly string[], article: Article | undefined): [string, ...PropertyKey[]] {
  const [name] = within;
  if (field === 'summary') return [field, article?.summary.findIndex(({ see }) => see === name) ?? -1];
  if (field === 'question') return ['questions', article?.questions.findIndex(({ id }) => id === name) ?? -1];
  return [field, ...within];
}

/** Returns a text in quotation marks, shortened, from an offset on. */
function quoted(text = '', from = 0): string {
  return `"${from > 0 ? '… ' : ''}${shorten(text.slice(from), longestValue)}"`;
}

/** Returns the offset from which two texts are quoted, so that one sees what differs: some words before, if it is far from the beginning. */
function differenceFrom(one: string, other: string): number {
  const at = offsetOfDifference(one, other);
  return at < longestValue / 2 ? 0 : one.lastIndexOf(' ', at - longestValue / 4) + 1;
}

/** Returns the offset of the first letter by which two texts differ. */
function offsetOfDifference(one: string, other: string): number {
  const first = one.split('').findIndex((letter, i) => letter !== other[i]);
  return first < 0 ? one.length : first;
}

/** Finds corrections that were removed or reworded. A new correction is no change: it tells readers of one. */
function changesOfCorrections(
  { article, written }: CheckedArticle,
  { corrections: before }: Words,
  { corrections: now }: Words,
): Change[] {
  return before.flatMap((correction, i): Change[] => {
    if (now.includes(correction)) return [];
    const other = now[i];
    const what = `the correction ${quoted(correction)}`;
    if (other === undefined || before.includes(other))
      return [{ what, how: 'been removed', added: false, place: written?.placeOf('corrections') }];
    const from = differenceFrom(correction, other);
    const [was, found] = [quoted(correction, from), quoted(other, from)];
    const { text = '' } = article?.corrections[i] ?? {};
    const same = offsetOfDifference(correction, other) - (other.length - text.length);
    const place = written?.lineOf(['corrections', i, 'text'], text.slice(0, Math.max(same, 0)));
    return [{ what, how: 'changed', was, found, added: false, place }];
  });
}

function changesOfTexts({ blocks }: CheckedArticle, article: Article, before: Words, now: Words): Change[] {
  const change = (what: string, section: string | null, was: readonly string[], is: readonly string[]): Change[] => {
    const index = firstDifference(was, is);
    if (index === undefined) return [];
    const here = blocks.filter((block) => block.section === section);
    const added = isWithin(was, is);
    const place = (here[index] ?? here.at(-1))?.place;
    return [{ what, how: was.length === 0 ? 'been added' : added ? 'been extended' : 'changed', added, place }];
  };
  const kept = new Set(article.sections.flatMap(({ id, aliases }) => [id, ...aliases]));
  return [
    ...change('the introduction', null, before.lead, now.lead),
    ...article.sections.flatMap(({ id, aliases }) =>
      change(`the section "${id}"`, id, entryOf(before.sections, id, ...aliases) ?? [], now.sections[id] ?? []),
    ),
    ...Object.keys(before.sections)
      .filter((id) => !kept.has(id))
      .map((id): Change => ({ what: `the section "${id}"`, how: 'been removed', added: false, place: undefined })),
  ];
}

/** Returns the index of the first block that differs; undefined if none does. */
function firstDifference(before: readonly string[], now: readonly string[]): number | undefined {
  const length = Math.max(before.length, now.length);
  return Array.from({ length }, (_, i) => i).find((i) => before[i] !== now[i]);
}

/** Whether all blocks of `before` are in `now` in the same order, with or without others between them. */
function isWithin(before: readonly string[], now: readonly string[]): boolean {
  let at = 0;
  for (const block of now) if (block === before[at]) at += 1;
  return at === before.length;
}

/**
 * Finds statements and claims whose attribution changed, and notes and figures that are based on something else. An attribution that was
 * added or removed counts only if the words are unchanged; if the words changed too, that finding is enough.
 */
function changesOfAttributions(
  { annotated, written }: CheckedArticle,
  { statements, claims, notes, figures }: Article,
  { attributions: before }: Words,
  { attributions: now }: Words,
  texts: readonly Change[],
): Change[] {
  const entities = [...statements, ...claims, ...notes, ...figures];
  const known = new Set(entities.flatMap(({ id, aliases }) => [id, ...aliases]));
  const sameWords = texts.length === 0;
  return [
    ...entities.flatMap(({ id, aliases }): Change[] => {
      const [was, is] = [entryOf(before, id, ...aliases), now[id] ?? ''];
      const at = annotated.get(id)?.written;
      const what = `the attribution of "${id}"`;
      if (was === undefined)
        return sameWords
          ? [{ what, how: 'been added', found: shortList(partsOnlyIn(is, '')), added: false, place: at?.placeOf() }]
          : [];
      if (was === is) return [];
      const changedParts = [...partsOnlyIn(was, is), ...partsOnlyIn(is, was)];
      const whose = changedParts.every(isOfTranslation) ? `the translation of "${id}"` : what;
      return [{ ...changed(whose, was, is), place: at?.placeOf(fieldOf(was, is)) ?? written?.placeOf() }];
    }),
    ...Object.keys(before)
      .filter((id) => sameWords && !known.has(id))
      .map((id): Change => ({ what: `the attribution of "${id}"`, how: 'been removed', added: false, place: undefined })),
  ];
}
