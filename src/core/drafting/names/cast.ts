import { namesOf, surnameIn, type Person } from '../../model/person.ts';
import type { SpeechWords } from '../../words/speech/speech-words.ts';
import { fullNamesIn, isLonger } from './full-names.ts';
import { nameRuns, plainName, type NameRun } from './name-runs.ts';
import { distinct, isSameVoice, type Voice } from './voice.ts';
import { countryNames } from '../../words/country-names.ts';
import { reportLanguages } from '../../words/speech/tables.ts';

/** Everybody whom a text names: it tells whom a name or an office in it means. */
export interface Cast {
  /** Whom a name means: one voice; or several, of which it cannot be told which one; or none. */
  voicesOf(run: NameRun): readonly Voice[];
  /** Whose office some words name: "the foreign minister". */
  holding(office: string): readonly Voice[];
  readonly runs: readonly NameRun[];
}

/**
 * Reads the names in a text. People on record are known by their names and aliases, others by what the text calls them.
 *
 * @param title of the text: a full name in it is that of somebody whom the text calls by one
 */
export function castOf(text: string, people: ReadonlyMap<string, Person>, words: SpeechWords, title = ''): Cast {
  const runs = nameRuns(text, words);
  const full = fullNamesIn(runs, nameRuns(title, words));
  const known = [...people.values()].map((person) => ({ person, names: namesOf(person).map(plainName) }));
  const voicesOf = (run: NameRun): readonly Voice[] => {
    if (run.kind === 'nobody' || run.kind === 'office' || run.kind === 'several') return [];
    const written = run.name.join(' ');
    const exact = known.filter(
      ({ names }) => names.includes(plainName(written)) || names.includes(plainName(`the ${written}`)),
    );
    if (run.kind === 'body') {
      if (exact.length > 0) return exact.map(({ person }) => knownVoice(person));
      const longer = run.name.length === 1 ? longerBodies(written, runs, words) : [];
      if (longer.length > 0) return distinct(longer.flatMap((one) => voicesOf(one)));
      // "Das Ministerium", and none is named.
      return words.capitalNouns && words.bodyNouns.includes(written.toLowerCase()) ? [] : [bodyVoice(written)];
    }
    const surname = plainName(run.name.at(-1) ?? '');
    if (isLonger(run.name, runs)) return voicesOf({ ...run, name: run.name.slice(-2) });
    if (run.name.length > 1) {
      if (exact.length > 0) return exact.map(({ person }) => voiceOfPerson(person, run));
      const same = known.filter(({ person }) => isSameName(person, run.name));
      if (same.length > 0) return same.map(({ person }) => voiceOfPerson(person, run));
      const isCalledSo = runs.some(
        (one) => one !== run && !one.uncertain && plainName(one.name.join(' ')) === plainName(written),
      );
      if (!run.uncertain || isCalledSo) return [newVoice(written, run, runs)];
      // "In Geneva Orlov": the last word, if it is somebody's surname.
      const last = { ...run, name: run.name.slice(-1), uncertain: true };
      if (full.has(surname) || known.some(({ names }) => names.includes(surname))) return voicesOf(last);
      // "Minister of State Ada Roth" and, further on, "Roth".
      return run.office !== undefined && isAlone(surname, runs, text, words) ? [newVoice(written, run, runs)] : [];
    }
    if (run.uncertain && !full.has(surname) && exact.length === 0 && !isAlone(surname, runs, text, words)) return [];
    const printed = [...(full.get(surname) ?? [])];
    const strangers = printed.filter((name) => !known.some(({ person }) => isNameOf(person, name)));
    const own = exact.filter(
      ({ person }) => printed.length === 0 || printed.some((name) => isNameOf(person, name)) || !nameHas(person, surname),
    );
    const all = distinct([
      ...own.map(({ person }) => voiceOfPerson(person, run)),
      ...strangers.map((name) => newVoice(name, run, runs)),
    ]);
    if (all.length > 0) return all;
    // "Wren" is Wren Lian, if the text calls nobody else so; what is only after "in" or "for" may be a place, and "Israel" need not be
    // Israel Katz.
    const begun = distinct(
      runs
        .filter(({ kind, name, uncertain }) => kind === 'person' && !uncertain && name.length > 1)
        .filter(() => !isCountry(surname))
        .filter(({ name }) => isAlone(surname, runs, text, words) && plainName(name[0] ?? '') === surname)
        .flatMap((one) => voicesOf(one)),
    );
    if (begun.length > 0) return begun;
    return isProper(run, text, runs, words) ? [newVoice(written, run, runs)] : [];
  };
  const holding = (office: string): readonly Voice[] => {
    const asked = wordsIn(office, words);
    if (asked.length === 0) return [];
    const voices = distinct(
      runs
        .filter(({ kind }) => kind === 'person' || kind === 'body')
        .flatMap((run) => (voicesOf(run).length === 1 ? voicesOf(run) : [])),
    );
    return voices.filter((voice) => {
      // "The council" is the one council that has a name.
      const own =
        voice.kind === 'body'
          ? wordsIn(voice.name, words)
          : wordsIn(`${voice.office ?? ''} ${voice.person?.role ?? ''} ${voice.person?.printed ?? ''}`, words);
      return asked.every((word) => own.includes(word));
    });
  };
  return { voicesOf, holding, runs };
}

/** The bodies that a short name before or after theirs may mean: "the Council" is the Vessa Island Council, "das Gericht" the Landgericht Vessa. */
function longerBodies(short: string, runs: readonly NameRun[], { capitalNouns }: SpeechWords): readonly NameRun[] {
  const longer = runs.filter(
    ({ kind, name }) =>
      kind === 'body' &&
      name.length > 1 &&
      [name[0], name.at(-1)].some((word) => word === short || (capitalNouns && word?.endsWith(short.toLowerCase()))),
  );
  return [...new Map(longer.map((run) => [plainName(run.name.join(' ')), run])).values()];
}

/** The word before a place. */
const lastWord = /\p{L}+(?=\s$)/u;

/** Whether a word with a capital is used by itself, and not only after "in", "for" or the like, as a place is. */
function isAlone(surname: string, runs: readonly NameRun[], text: string, { prepositions }: SpeechWords): boolean {
  return runs.some(
    ({ name, uncertain, kind, start }) =>
      kind === 'person' &&
      !uncertain &&
      name.length === 1 &&
      plainName(name[0] ?? '') === surname &&
      !prepositions.includes(lastWord.exec(text.slice(0, start))?.[0] ?? ''),
  );
}

/** Whether a word that stands alone is a name: it is titled, or has a capital within sentences and never lacks it. */
function isProper(run: NameRun, text: string, runs: readonly NameRun[], { capitalNouns }: SpeechWords): boolean {
  const [word = ''] = run.name;
  if (run.office !== undefined || run.pronoun !== undefined) return true;
  const same = runs.filter(({ name }) => name.length === 1 && name[0] === word);
  if (same.some(({ office, pronoun }) => office !== undefined || pronoun !== undefined)) return true;
  if (capitalNouns) return false;
  const inSentence = same.some(({ start }) => /[\p{L},;]['"”»“’]?\s+$/u.test(text.slice(Math.max(0, start - 4), start)));
  const lower = new RegExp(`(?<![\\p{L}\\p{N}])${word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}\\p{N}])`, 'u');
  return inSentence && !lower.test(text);
}

function knownVoice(person: Person): Voice {
  return { person, name: person.name, kind: person.kind === 'body' ? 'body' : 'person' };
}

function voiceOfPerson(person: Person, { pronoun }: NameRun): Voice {
  return { ...knownVoice(person), ...(pronoun && { pronoun }) };
}

function bodyVoice(name: string): Voice {
  return { name, kind: 'body' };
}

/** A voice that is on no record, with the office and the title that the text gives it anywhere. */
function newVoice(name: string, run: NameRun, runs: readonly NameRun[]): Voice {
  const surname = name.split(' ').at(-1);
  const same = [run, ...runs].filter(
    (one) => one.name.join(' ') === name || (one.name.length === 1 && one.name[0] === surname),
  );
  const titled = same.find(({ office }) => office !== undefined);
  const pronoun = same.find((one) => one.pronoun !== undefined)?.pronoun;
  return {
    name,
    kind: 'person',
    ...(titled?.office !== undefined && { office: titled.office, printed: titled.written }),
    ...(pronoun && { pronoun }),
  };
}

/** Whether the words of a name are a person's, as written or without what is between the first and the last word. */
function isSameName(person: Person, name: readonly string[]): boolean {
  return namesOf(person).some((one) => {
    const words = one.split(/\s+/);
    return (
      words.length > 1 &&
      plainName(words[0] ?? '') === plainName(name[0] ?? '') &&
      plainName(words.at(-1) ?? '') === plainName(name.at(-1) ?? '')
    );
  });
}

function isNameOf(person: Person, name: string): boolean {
  return namesOf(person).some((one) => plainName(one) === plainName(name)) || isSameName(person, name.split(' '));
}

function nameHas({ name, kind }: Person, surname: string): boolean {
  return kind === 'person' && plainName(surnameIn(name) ?? '') === surname;
}

function wordsIn(text: string, { articles, joiners }: SpeechWords): string[] {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return all.filter((word) => !articles.includes(word) && !joiners.includes(word));
}

/** Whether a voice is among others. */
export function isAmong(voice: Voice, voices: readonly Voice[]): boolean {
  return voices.some((one) => isSameVoice(one, voice));
}

let countries: ReadonlySet<string> | undefined;

/** Whether a name is that of a country, in any of the languages that are read. */
function isCountry(name: string): boolean {
  countries ??= new Set(reportLanguages.flatMap(countryNames).map(plainName));
  return countries.has(name);
}
