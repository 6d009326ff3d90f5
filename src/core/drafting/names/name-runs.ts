import { eitherCase } from '../../text/either-case.ts';
import type { SpeechWords } from '../../words/speech/speech-words.ts';

/** Words with capitals in a row, which may be a title or an office and a name: "Foreign Minister Anna Keller". */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  /** As the source prints it, without an article and a genitive ending. */
  readonly written: string;
  /** The office: "Foreign Minister". */
  readonly office?: string;
  /** The words of the name without titles; empty for an office alone, or for words that name nobody. */
  readonly name: readonly string[];
  /** Which pronoun goes with the title, if there is one. */
  readonly pronoun?: 'he' | 'she';
  readonly kind: 'person' | 'body' | 'office' | 'several' | 'nobody';
  /** Whether a word before the name was taken off that may be part of what is named: "In Geneva Orlov". */
  readonly uncertain: boolean;
}

/** Finds all runs of words with capitals in a text, in order. */
export function nameRuns(text: string, words: SpeechWords): NameRun[] {
  return [...text.matchAll(runOf(words))].flatMap((found) => {
    const run = withoutPlace(readRun(found[0], found.index, words), text, words);
    return run.kind === 'several' ? partsOf(found[0], found.index, words) : [run];
  });
}

/** Returns a name without what is written in more than one way: capitals, stops, apostrophes, and "the" before it. */
export function plainName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/^the /, '').replace(/[.’']/g, '');
}

/** "Die frühere Gouverneurin Vellas": after an article, a word in the genitive is whose the office is, and may be no name. */
function withoutPlace(run: NameRun, text: string, { genitives, articles }: SpeechWords): NameRun {
  const [name = '', more] = run.name;
  // "Des Verbands Freie Ufer": a noun in the genitive, and no first name.
  const ofNoun = genitives.filter((article) => article.endsWith('s')).join('|');
  if (
    ofNoun !== '' &&
    run.kind === 'person' &&
    run.office === undefined &&
    name.endsWith('s') &&
    new RegExp(`(?<!\\p{L})(?:${ofNoun})\\s$`, 'u').test(text.slice(Math.max(0, run.start - 10), run.start))
  )
    return { ...run, kind: 'nobody' };
  if (genitives.length === 0 || run.office === undefined || more !== undefined || !/[^s]s$/u.test(name)) return run;
  const lead = new RegExp(`(?<!\\p{L})(?:${articles.join('|')})\\s(?:\\p{Ll}+\\s){0,2}$`, 'iu');
  return lead.test(text.slice(Math.max(0, run.start - 60), run.start)) ? { ...run, name: [], kind: 'office' } : run;
}

/** Reads "Keller and Orlov" as two names. */
function partsOf(found: string, index: number, words: SpeechWords): NameRun[] {
  const pattern = new RegExp(`(?:^|\\s(?:${words.and.join('|')})\\s)((?:(?!\\s(?:${words.and.join('|')})\\s)[^])+)`, 'gu');
  return [...found.matchAll(pattern)].map((match) => {
    const part = match[1] ?? '';
    return readRun(part, index + match.index + match[0].length - part.length, words);
  });
}

/** Reads a run: what of it is a title, an office, a name. */
function readRun(found: string, index: number, words: SpeechWords): NameRun {
  const written = found.replace(/['’]s?$/u, '');
  const prefix = new RegExp(`^(?:${words.namePrefixes.join('|')})-`, 'u');
  const bare = (word: string): string => word.toLowerCase().replace(/\.$/, '').replace(prefix, '');
  const all = [...written.matchAll(/\S+/g)].map(([word]) => word);
  let first = 0;
  let pronoun: NameRun['pronoun'];
  let uncertain = false;
  let titled = false;
  // A title belongs to what is named, a word before it does not.
  let begins: number | undefined;
  const isOffice = (word: string): boolean => hasEnding(bare(word), words.offices, words);
  const isBodyWord = (word: string): boolean => hasEnding(bare(word), words.bodies, words);
  const isBody = (word: string): boolean => isBodyWord(word) || (/^\p{Lu}{2,6}$/u.test(word) && !isOffice(word));
  for (; first < all.length; first++) {
    const word = bare(all[first] ?? '');
    const title = words.titles[word];
    if (title !== undefined) {
      if (!titled) begins = first;
      titled = true;
      if (title !== 'either') pronoun = title;
    } else if (words.owners.includes(word)) begins ??= first;
    else if ((words.notNames.includes(word) || words.articles.includes(word)) && !titled) {
      uncertain ||= words.prepositions.includes(word);
    } else if (words.capitalNouns && words.utterances.includes(all[first] ?? '') && words.by.includes(all[first + 1] ?? '')) {
      // "In einer Mitteilung von Anna Keller".
      first++;
    } else if (!(first > 0 && !titled && words.joiners.includes(word))) break;
  }
  const rest = all.slice(first);
  // "Jo Harding KC" is Jo Harding.
  while (rest.length > 1 && words.suffixes.includes(bare(rest.at(-1) ?? ''))) rest.pop();
  // "Greta Olin of the Energy Institute" and "Councillor Greta Olin of the Energy List" are Greta Olin.
  const where = rest.findIndex((word) => words.joiners.includes(word) && words.prepositions.includes(word));
  const afterOffice = rest.slice(rest.slice(0, Math.max(where, 0)).findLastIndex(isOffice) + 1, Math.max(where, 0));
  const isOfSomewhere = afterOffice.length > 1 && !rest.slice(0, where).some(isBody);
  if (isOfSomewhere && (!words.capitalNouns || rest.slice(where).some(isBody))) rest.length = where;
  const lead = rest.length === 0 ? 0 : ([...written.matchAll(/\S+/g)][begins ?? first]?.index ?? 0);
  const common = { start: index + lead, end: index + written.length, ...(pronoun && { pronoun }) };
  const printed = rest.join(' ');
  if (rest.length === 0) return { ...common, written, name: [], kind: 'nobody', uncertain };
  const [head = '', tail = ''] = [rest[0], rest.at(-1)];
  // "The CEO of the Saffron Trust" is no name.
  if (isOffice(head) && words.joiners.includes(rest[1] ?? '') && isBody(tail) && !titled)
    return { ...common, written: printed, office: printed, name: [], kind: 'office', uncertain };
  const joined = rest.some((word) => words.and.includes(word));
  // "RMT and Aslef", "the Ministry of Trade and the Ministry of Finance".
  const isSeveral = rest.some(
    (word, i) =>
      words.and.includes(word) &&
      ((isBody(rest[i - 1] ?? '') && !isBodyWord(rest[i - 1] ?? '')) ||
        (rest.slice(0, i).some(isBodyWord) &&
          isBodyWord(rest.slice(i + 1).find((next) => !words.articles.includes(next)) ?? ''))),
  );
  const isOf = rest.some(
    (word, i) => isBody(word) && words.joiners.includes(rest[i + 1] ?? '') && !words.and.includes(rest[i + 1] ?? ''),
  );
  if (
    !titled &&
    // "CR Kesavan and Manoj Tiwari" are two.
    ((isOf && !isSeveral) || (joined ? rest.some(isBodyWord) && !isSeveral : isBody(tail) || isBody(head))) &&
    !isOffice(tail) &&
    !rest.slice(1, -1).some(isOffice)
  )
    return { ...common, written: printed, name: rest, kind: 'body', uncertain };
  // "Minister of Supply and Trade Anna Keller" is one, "Minister of Trade Anna Keller and Boris Orlov" are two.
  const held = rest.findIndex(isOffice);
  const toAnd = rest.slice(held + 1).findIndex((word) => words.and.includes(word));
  const isOneOffice = held >= 0 && words.prepositions.includes(rest[held + 1] ?? '') && toAnd < 4;
  if (joined && !isOneOffice) return { ...common, written: printed, name: rest, kind: 'several', uncertain };
  // "Ms Oda Bishop" has no office.
  const isSurname =
    pronoun !== undefined &&
    rest.length === 2 &&
    !isOffice(head) &&
    !isBody(head) &&
    !words.officeParts.includes(bare(head)) &&
    !words.capitalNouns;
  // "Quayfire Capt. Ada Wren".
  const isTitle = (word: string, i: number): boolean =>
    i > 0 && i < rest.length - 1 && word.endsWith('.') && words.titles[bare(word)] !== undefined;
  const office = isSurname ? -1 : Math.max(rest.findLastIndex(isOffice), rest.findLastIndex(isTitle));
  if (office < 0) return { ...common, written: printed, name: rest, kind: 'person', uncertain: uncertain && rest.length > 1 };
  let from = office + 1;
  let guessed = false;
  if (words.joiners.includes(rest[from] ?? '')) {
    // "Minister of Foreign Affairs Anna Keller": where the name begins can only be told from the rest of the text.
    const isJoining = (word: string): boolean =>
      words.articles.includes(word) || words.prepositions.includes(word) || words.and.includes(word);
    // Of "Secretary of State for Transport Helen Orr" the name follows what the last "for" leads to.
    const lastJoining = rest.findLastIndex((word, i) => i > from && isJoining(word) && !words.articles.includes(word));
    const title = rest.findIndex((word, i) => i > from && words.titles[bare(word)] !== undefined);
    const more = rest
      .slice(title > 0 ? title : Math.max(from, lastJoining) + 1)
      .filter((word) => !words.articles.includes(word));
    guessed = title < 0 && !(more.length > 2 && words.officeParts.includes(bare(more.at(-3) ?? '')));
    from = title > 0 ? title : more.length >= 3 ? rest.length - 2 : more.length === 2 ? rest.length - 1 : rest.length;
  }
  // "Mayor Cllr Anna Keller", "Minister Prof. Dr. Anna Keller".
  while (from < rest.length && words.titles[bare(rest[from] ?? '')] !== undefined) from++;
  const name = rest.slice(from);
  const printedOffice = rest
    .slice(0, from)
    .filter((word, i) => i <= office || words.titles[bare(word)] === undefined)
    .join(' ');
  return {
    ...common,
    written: printed,
    office: printedOffice,
    name,
    kind: name.length === 0 ? 'office' : 'person',
    uncertain: guessed && name.length > 0,
  };
}

/** Whether a word is one of a list, or ends like one in a language that compounds its nouns: "Oberbürgermeisterin". */
export function hasEnding(word: string, list: readonly string[], { capitalNouns }: Pick<SpeechWords, 'capitalNouns'>): boolean {
  return list.includes(word) || (capitalNouns && list.some((one) => one.length > 3 && word.endsWith(one)));
}

const patterns = new WeakMap<SpeechWords, RegExp>();

/** The pattern of a run; it is kept, because making one is slow. */
function runOf(words: SpeechWords): RegExp {
  const known = patterns.get(words);
  if (known) return known;
  const titles = Object.keys(words.titles).map((one) => `${one[0]?.toUpperCase() ?? ''}${one.slice(1)}`);
  // "verdi-Chef Anna Keller".
  const prefix = words.capitalNouns ? '(?:\\p{Ll}{2,}-)?' : '';
  const word = `${prefix}(?:(?:${words.namePrefixes.join('|')})-)?(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|(?:${[...titles, ...words.abbreviations].join('|')})\\.|\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[-'’&/](?!s(?!\\p{L}))[\\p{L}\\p{M}\\p{N}]+)*)`;
  const joiner = `(?:${words.joiners.join('|')})`;
  const ofBody =
    words.bodyJoiners.length === 0
      ? '(?!)'
      : `(?<=(?:${eitherCase(words.bodyNouns)}))[ \\u00A0](?:${words.bodyJoiners.join('|')})[ \\u00A0]`;
  const run = new RegExp(
    `(?<![\\p{L}\\p{N}_]|["“”»«]-)${word}(?:(?:[ \\u00A0](?:${joiner}[ \\u00A0]){0,2}|${ofBody})${word})*`,
    'gu',
  );
  patterns.set(words, run);
  return run;
}
