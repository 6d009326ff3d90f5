import type { SpeechWords } from '../words/speech/speech-words.ts';
import type { Patterns } from './cue-patterns.ts';
import { nameRuns, type NameRun } from './names/name-runs.ts';

/** Whom a cue names: by a name, an office or other description, or a pronoun; or nobody, or several at once. */
export type Subject =
  | { readonly by: 'name'; readonly run: NameRun }
  | { readonly by: 'office'; readonly words: string }
  | { readonly by: 'pronoun'; readonly pronoun: 'he' | 'she' | 'either' }
  | { readonly by: 'nobody'; readonly words: string; readonly isOffice?: boolean };

/** A subject, and where it is. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
}

/** Whether a word with a capital only describes the noun after it: "the Italian manager". */
function isAdjective({ name, start, end, office, pronoun }: NameRun, text: string, words: SpeechWords): boolean {
  if (words.capitalNouns || name.length !== 1 || office !== undefined || pronoun !== undefined) return false;
  const [before] = /\p{L}+(?=\s$)/u.exec(text.slice(Math.max(0, start - 12), start)) ?? [];
  const [, next] = /^\s(\p{Ll}+)/u.exec(text.slice(end)) ?? [];
  const goesOn = [
    ...words.verbs,
    ...words.quotingVerbs,
    ...words.between,
    ...words.prepositions,
    ...words.and,
    ...words.them,
    ...Object.keys(words.days),
  ];
  return before !== undefined && words.articles.includes(before.toLowerCase()) && next !== undefined && !goesOn.includes(next);
}

/** Whether one word with a capital follows an article, as the name of no person does; "the Secretary-General" stands for one. */
function isDescription({ kind, name, start, end, office, pronoun }: NameRun, text: string, words: SpeechWords): boolean {
  const article = text.slice(start, end).split(/\s/)[0]?.toLowerCase() ?? '';
  const [before = ''] = /\p{L}+(?=\s$)/u.exec(text.slice(0, start)) ?? [];
  return (
    !words.capitalNouns &&
    kind === 'person' &&
    name.length === 1 &&
    office === undefined &&
    pronoun === undefined &&
    !(name[0] ?? '')
      .toLowerCase()
      .split('-')
      .some((part) => words.offices.includes(part)) &&
    [article, before.toLowerCase()].some((word) => words.definite.includes(word))
  );
}

/** Finds everybody in a text who may be said to speak: names, pronouns, and nouns with an article. */
export function subjectsIn(text: string, words: SpeechWords, patterns: Patterns): Found[] {
  const runs = nameRuns(text, words);
  const named = runs.flatMap((run): Found[] => {
    const at = { start: run.start, end: run.end };
    const lower = run.written.toLowerCase();
    const [first = ''] = text.slice(run.start, run.end).toLowerCase().split(/\s/);
    const pronoun = words.pronouns[lower] ?? (run.kind === 'nobody' ? words.pronouns[first] : undefined);
    if (pronoun !== undefined) return [{ ...at, subject: { by: 'pronoun', pronoun } }];
    // "The" alone begins a description.
    if (run.kind === 'nobody')
      return words.articles.includes(first) ? [] : [{ ...at, subject: { by: 'nobody', words: lower } }];
    if (run.kind === 'office') return [{ ...at, subject: { by: 'office', words: run.written } }];
    // "The Gaffer" is nobody's name.
    if (isDescription(run, text, words)) return [{ ...at, subject: { by: 'office', words: run.written } }];
    return isAdjective(run, text, words) ? [] : [{ ...at, subject: { by: 'name', run } }];
  });
  const within = (start: number, end: number): boolean =>
    named.some((one) => one.start < end && start < one.end && one.subject.by === 'name');
  const others = [...text.matchAll(patterns.pronoun)].map((match): Found => ({
    start: match.index,
    end: match.index + match[0].length,
    subject: { by: 'pronoun', pronoun: words.pronouns[match[0].toLowerCase()] ?? 'either' },
  }));
  const described = [...text.matchAll(patterns.described)].map((match): Found => {
    const noun = match[1] ?? '';
    const [article = ''] = match[0].toLowerCase().split(/\s/);
    const definite = words.articles.includes(article) && !words.indefinite.includes(article);
    return {
      start: match.index,
      end: match.index + match[0].length,
      subject: definite ? { by: 'office', words: noun } : { by: 'nobody', words: match[0] },
    };
  });
  // "Closed the baths and said", "the secretary closed the baths": more than a noun.
  const isCut = ({ subject }: Found): boolean => {
    if (subject.by === 'office' && words.capitalNouns && !/\p{Lu}/u.test(subject.words)) return true;
    const all = 'words' in subject ? subject.words.toLowerCase().split(/\s+/) : [];
    const joins = [...words.prepositions, ...words.and];
    return (
      words.and.includes(all.at(-1) ?? '') ||
      all.some(
        (word, i) =>
          i > 1 && words.articles.includes(word) && !words.genitives.includes(word) && !joins.includes(all[i - 1] ?? ''),
      )
    );
  };
  const unnamed = [...others, ...described]
    .filter((one) => !within(one.start, one.end) && !isCut(one))
    .map((one) => withWhose(one, text, patterns));
  return [...named, ...unnamed].sort((a, b) => a.start - b.start);
}

/** A description together with what it is of, where a verb of saying follows: "the chairman of the Harbour Board". */
function withWhose(found: Found, text: string, { ofPhrase }: Patterns): Found {
  const [of] = ofPhrase.exec(text.slice(found.end)) ?? [];
  if (of === undefined || (found.subject.by !== 'office' && found.subject.by !== 'nobody')) return found;
  return { ...found, end: found.end + of.length, subject: { ...found.subject, words: found.subject.words + of } };
}

/**
 * Whose words they are after a genitive: of "said Keller’s lawyer Anna Voss" Anna Voss, of "said Keller’s lawyer" nobody who has a name.
 */
export function nameAfterOwner(found: Found, subjects: readonly Found[], text: string, { owned, office }: Patterns): Found {
  if (found.subject.by !== 'name' || !/^['’](?:s\s|\s)/u.test(text.slice(found.end, found.end + 3))) return found;
  const next = subjects.find((one) => one.start > found.end && one.subject.by === 'name');
  const between = next && text.slice(found.end, next.start);
  if (next && between !== undefined && /^['’]s?\s(?:\p{Ll}[\p{L}-]*\s){0,4}$/u.test(between)) return next;
  // "Keller’s lawyer said": whoever that is has no name here.
  const length = owned.exec(text.slice(found.end))?.[0].length ?? 2;
  const end = found.end + length;
  const isOffice = office.test(text.slice(found.end, end));
  return { start: found.start, end, subject: { by: 'nobody', words: text.slice(found.start, found.end), isOffice } };
}

/** The name after an office: of "Harbour Guild spokeswoman Anna Keller" Anna Keller; undefined where a body may only describe a name. */
export function nameAfterOffice(
  found: Found,
  subjects: readonly Found[],
  text: string,
  { office }: Patterns,
): Found | undefined {
  const next = subjects.find(({ start, subject }) => start > found.end && subject.by === 'name');
  const [between] = /^(?:\s\p{Ll}[\p{L}-]*){1,3}(?=\s$)/u.exec(text.slice(found.end, next?.start)) ?? [];
  const [, noun = ''] = /^(\s\p{Ll}[\p{L}-]*)/u.exec(text.slice(found.end)) ?? [];
  // "Another Sea for All participant".
  if (!next || between === undefined) return found.subject.by === 'name' && office.test(noun) ? undefined : found;
  if (office.test(between)) return next;
  return found.subject.by === 'name' && found.subject.run.kind === 'body' ? undefined : found;
}

/** The name after a description and a comma: of "said its chairman, Lars Odum." and "sagte der Chef der Gilde, Lars Odum." Lars Odum. */
export function nameAfterDescription(found: Found, subjects: readonly Found[], text: string, patterns: Patterns): Found {
  if (found.subject.by !== 'office') return found;
  const rest = text.slice(found.end);
  const { length } = patterns.genitive.exec(rest)?.[0] ?? '';
  const [, before = '', last = ''] = /^(.*?)(\s\S+)$/su.exec(text.slice(found.start, found.end + length)) ?? [];
  // "Der Sprecher der Ministerin, Anna Keller": of the two it is not certain who has the name.
  if (patterns.office.test(last.toLowerCase()) && patterns.holder.test(`${before} `)) return found;
  const next = subjects.find(
    (one) => one.start === found.end + length + 2 && one.subject.by === 'name' && one.subject.run.kind === 'person',
  );
  return next && rest.startsWith(', ', length) && /^\s*(?:[.,;:)]|$)/.test(text.slice(next.end)) ? next : found;
}

/** The name at the end of what is between commas: "the minister, Ali Haidar, stressed". */
export function apposedName(aside: string, { end }: Found, subjects: readonly Found[]): Found | undefined {
  const last = aside.lastIndexOf(', ', aside.length - 2);
  if (!aside.endsWith(',') || last < 0) return undefined;
  return subjects.find(
    (one) =>
      one.subject.by === 'name' &&
      one.subject.run.kind === 'person' &&
      one.start === end + last + 2 &&
      one.end === end + aside.length - 1,
  );
}
