import { eitherCase } from '../text/either-case.ts';
import type { SpeechWords } from '../words/speech/speech-words.ts';

/** The patterns that the words of a language make. */
export interface Patterns {
  readonly pronoun: RegExp;
  readonly described: RegExp;
  readonly ofPhrase: RegExp;
  readonly active: RegExp;
  readonly inverted: RegExp;
  readonly according: RegExp;
  readonly afterName: RegExp;
  readonly utteranceBy: RegExp;
  readonly utterance: RegExp;
  readonly preposition: RegExp;
  readonly and: RegExp;
  readonly andNext: RegExp;
  readonly isTold: RegExp;
  readonly clause: RegExp;
  readonly tells: RegExp;
  readonly inDoubt: RegExp;
  readonly denies: RegExp;
  readonly second: RegExp;
  readonly office: RegExp;
  readonly object: RegExp;
  readonly oblique: RegExp;
  readonly genitive: RegExp;
  readonly relative: RegExp;
  readonly lead: RegExp;
  readonly holder: RegExp;
  readonly owned: RegExp;
  readonly leadsToClause: RegExp;
  readonly leadsToMarks: RegExp;
}

const kept = new WeakMap<SpeechWords, Patterns>();

/** Returns the patterns of a language; they are kept, because making them is slow. */
export function patternsOf(words: SpeechWords): Patterns {
  const known = kept.get(words);
  if (known) return known;
  const any = (list: readonly string[]): string => (list.length === 0 ? '(?!)' : list.map(escape).join('|'));
  const initial = (list: readonly string[]): string => (list.length === 0 ? '(?!)' : eitherCase(list).replace(/ /g, '\\s+'));
  const article = `(?:(?:${initial(words.articles)})\\s+)?`;
  const [verb, between] = [
    any(
      longestFirst([...words.verbs, ...words.quotingVerbs, ...words.thinkingVerbs]).filter(
        (one) => !words.afterWords.includes(one),
      ),
    ),
    any(words.between),
  ];
  const anyVerb = any(longestFirst([...words.verbs, ...words.quotingVerbs, ...words.thinkingVerbs, ...words.afterWords]));
  const adverb = words.adverbEnding === '' ? '(?!)' : `\\p{Ll}+${words.adverbEnding}`;
  const word = "\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*";
  // A name or a word in marks may be in it: "in a post on “X”".
  const within = '(?:[^,_.;:]|(?<=\\p{Ll}\\s["“„«»‘‚\'])_{1,20}(?=["“”»«’‘\']))';
  // What is between commas, brackets or dashes after a name: "Keller, the mayor of Kranhaven, said".
  const aside = `((?:,\\s${within}{2,90}(?:,\\s${within}{2,60})?,|\\s\\([^)]{1,60}\\)|,\\s\\d{2},|\\s[–—-]\\s[^_.;:–—]{2,90}\\s[–—-])?)`;
  const made: Patterns = {
    pronoun: new RegExp(`(?<![\\p{L}’'])(?:${initial(Object.keys(words.pronouns))})(?![\\p{L}])`, 'gu'),
    described: new RegExp(
      `(?<![\\p{L}])(?:${initial(words.articles)})\\s+((?:${word}\\s+){0,4}?${word})(?=\\s+(?:(?:${between})\\s+){0,2}(?:${verb})(?!\\p{L})|[,.;:]|\\s+(?:${any(words.prepositions)})\\s|$)`,
      'gu',
    ),
    // "The head of state said", "the chairman of the Harbour Board said".
    ofPhrase: new RegExp(
      `^(?:\\s(?:${any(words.joiners.filter((one) => words.prepositions.includes(one)))})(?:\\s(?:${any(words.articles)}))?(?:\\s${word}){1,4}?){1,2}?(?=\\s+(?:(?:${between})\\s+){0,2}(?:${verb})(?!\\p{L}))`,
      'u',
    ),
    // "Keller on Tuesday said".
    active: new RegExp(
      `^${aside}(?:\\s+\\p{Ll}{2}\\s+(?:${any(words.weekdays)})|\\s+(?:${any(Object.keys(words.days))}))?(?:\\s+(?:${between}|${adverb})){0,3}\\s+(${verb})(?!\\p{L})`,
      'u',
    ),
    inverted: new RegExp(
      `(^|[^\\p{L}])(${anyVerb})(?:\\s+(?:${between}))?\\s+${article}(?:\\d{1,2}\\.\\s+)?(?:(?!(?:${any([...words.prepositions, ...words.and, ...words.them, ...Object.keys(words.pronouns), ...words.clauses])})\\s)\\p{Ll}[\\p{L}-]*\\s+){0,3}$`,
      'u',
    ),
    according: new RegExp(`(?<!\\p{L})(?:${initial(words.accordingTo)})\\s+${article}$`, 'u'),
    afterName: new RegExp(`^\\s+(?:${any(words.afterName)})(?!\\p{L})`, 'u'),
    utteranceBy: new RegExp(`(?<!\\p{L})(?:${initial(words.utterances)})\\s+(?:${any(words.by)})\\s+${article}$`, 'u'),
    utterance: new RegExp(`^['’]s?\\s+(?:\\p{L}+\\s+)?(?:${any(words.utterances)})(?!\\p{L})`, 'u'),
    // "The people of flood-ravaged Corrin said".
    preposition: new RegExp(
      `(?<!\\p{L})(?:${initial(words.prepositions)})\\s+${article}(?:(?:\\p{Ll}+(?:-\\p{Ll}+)+|${any(words.placeAdjectives)})\\s+)?$`,
      'u',
    ),
    and: new RegExp(`[\\p{L})]\\s+(?:${any(words.and)})\\s+${article}(?:\\p{Ll}[\\p{L}-]*\\s+){0,3}$`, 'u'),
    owned: new RegExp(`^['’]s?(?:\\s\\p{Ll}[\\p{L}-]*){1,4}?(?=\\s+(?:(?:${between})\\s+){0,2}(?:${verb})(?!\\p{L}))`, 'u'),
    // "Der Präsident der Behörde sagte": the president said it.
    holder: new RegExp(`(?:${any(words.offices)})\\s+(?:${any(words.genitives)})\\s+(?:\\p{Ll}+\\s+)?$`, 'iu'),
    andNext: new RegExp(`^\\s+(?:${any(words.and)})\\s+${article}\\p{Lu}`, 'u'),
    genitive: new RegExp(`^\\s(?:${any(words.genitives)})(?:\\s\\p{Ll}+)?(?:\\s\\p{Lu}[\\p{L}-]*){1,2}(?=,)`, 'u'),
    relative: new RegExp(`[\\p{L},]\\s(?:${any(words.relatives)})\\s+${article}$`, 'u'),
    // "Keller: “…”", "The minister: “…”".
    lead: new RegExp(`^${article}$`, 'u'),
    // "Auf die Äußerung des Ministers Keller, …, erklärte".
    oblique: new RegExp(`(?<!\\p{L})(?:${initial(words.obliqueArticles)})\\s(?:\\p{Ll}+\\s){0,2}$`, 'u'),
    object: new RegExp(`(?<!\\p{L})(?:${initial(words.objectArticles)})\\s(?:\\p{Ll}+\\s)?$`, 'u'),
    office: new RegExp(`\\s(?:${any(words.offices)})$`, 'u'),
    // "The mayor opened the baths and said that", "Keller left Corrin, saying that".
    second: new RegExp(
      `^${aside}(?<first>(?:(?!\\s(?:${any(words.clauses)})\\s)(?:[^_,.;:–—]|,\\s(?:${between}),)){4,160}?)(?:,?\\s(?:${any([...words.and, ...words.but])})(?:\\s+(?:${between}|${adverb})){0,2}\\s+(?<verb>${any(longestFirst([...words.verbs, ...words.quotingVerbs]))})|(?:,|\\s(?:${any(words.utterances)}))\\s(?<participle>${any(words.participles)}))(?!\\p{L})`,
      'u',
    ),
    // What makes a report of any verb of saying: "replied that", "pointed out that".
    leadsToClause: new RegExp(`^(?:\\s+(?:${any(words.verbParts)}))?,?\\s+(?:${any(words.that)})(?!\\p{L})`, 'u'),
    // What comes between a word for a statement and the words in marks that were stated.
    leadsToMarks: new RegExp(`^\\s*(?:${any(words.stated)}|:|,)?\\s*["“„«»‘‚']_`, 'u'),
    isTold: new RegExp(`^\\s+(?:${any(words.afterTold)})\\s`, 'u'),
    // What is told after the verb: "on Monday that the pier is old".
    clause: new RegExp(`^(?:\\s(?!(?:${any(words.that)})\\s)[^\\s,;:.]+){0,5},?\\s(?:${any(words.that)})\\s(.+)$`, 'u'),
    // Where no word only points, any clause tells something.
    tells: words.finite.length === 0 ? /^/ : new RegExp(anyWord(words.finite), 'u'),
    inDoubt: new RegExp(anyWord([...words.clauses, ...words.what]), 'iu'),
    denies: new RegExp(anyWord(words.negations), 'iu'),
  };
  kept.set(words, made);
  return made;
}

/** Returns the source of a pattern that finds one of some words, none of them within another word. */
export function anyWord(words: readonly string[]): string {
  return `(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}

/** "Called for" comes before "called", which it begins with. */
function longestFirst(list: readonly string[]): string[] {
  return [...list].sort((a, b) => b.length - a.length);
}
