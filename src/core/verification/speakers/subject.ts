/** Words with capitals that are beside a verb of saying, and where they are. */
interface Beside {
  /** The narration up to the words. */
  readonly before: string;
  /** The words, which may be a title and a name. */
  readonly run: string;
  /** The verb. */
  readonly verb: string;
  /** What follows the verb. */
  readonly after: string;
  /** Whether the run has the name of somebody on record. */
  readonly isKnown: boolean;
}

/**
 * Whether words with capitals before a verb of saying can name who says it. A place or a body within a description does not ("an
 * official of the Ministry said"), and in German every noun has a capital: "Die Ministerin sagte", "Am Abend sagte", "In der Debatte
 * sagte sie" name nobody.
 */
export function namesItsSubject({ before, run, verb, after, isKnown }: Beside): boolean {
  if (!germanVerb.test(verb)) return !complement.test(before);
  if (pronounFirst.test(after)) return false;
  if (ofFamily.test(before)) return true;
  const lead = wordsIn(leadingWords.exec(before)?.[0] ?? '');
  const words = [...lead, ...wordsIn(run)];
  // What follows "der" or "von" belongs to the noun before it: "Sprecherin der Kommission".
  const link = words.findIndex((word, i) => linking.test(word) && isNoun(words[i - 1] ?? ''));
  if (link !== -1 && link < lead.length) return false;
  const head = link === -1 ? words : words.slice(0, link);
  if (head.some((word) => oblique.has(word.toLowerCase()))) return false;
  const nouns = head.filter(isNoun);
  // "Der Vorsitzende Richter" is an office, "Der Oberdeichgraf Momme Carstensen" has a name.
  if (head.some(isArticle)) return (isKnown && link === -1) || nouns.length > 2;
  // "Dazu sagte der Vorsitzende", "Gestern sagte Keller": the subject comes after the verb.
  return isKnown || nouns.length > 1 || !subjectFirst.test(after);
}

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
const isNoun = (word: string): boolean => /^\p{Lu}/u.test(word) && !isArticle(word);
const isArticle = (word: string): boolean => articles.has(word.toLowerCase());

const linking = /^(?:der|des|von|vom|aus|im|in|für|bei|beim)$/u;
const germanVerb = /(?:sagte|sagt|erklärte|betonte|forderte|meinte|schrieb|nannte|warnte|fügte|antwortete|fragte)$/u;
const articles: ReadonlySet<string> = new Set(
  'der die das ein eine sein seine ihr ihre unser unsere dieser diese kein keine'.split(' '),
);
/** Words that begin what can't be the subject: the other cases of articles, and prepositions. */
const oblique: ReadonlySet<string> = new Set(
  `dem den des einem einen einer eines seinem seinen seiner seines ihrem ihren ihrer ihres diesem diesen dieses in im an am auf aus bei
  beim mit nach seit von vom vor zu zum zur über unter für gegen ohne um durch bis ab laut wegen während trotz`.split(/\s+/),
);
/** The article and the adjectives before a noun: "Die neue", "vor dem vollen". */
const leadingWords = /(?<!\p{L})(?:\p{Lu}\p{Ll}*\s+)?(?:\p{Ll}[\p{L}-]*\s+)*$/u;
/** "Ursula von der" before "Leyen". */
const ofFamily =
  /(?<!(?:^|\s)(?:[Dd]er|[Dd]ie|[Ee]ine?)\s(?:\p{Ll}+\s)*)(?<!\p{L})\p{Lu}\p{Ll}+\s+(?:von|van|zu)(?:\s+(?:der|dem|den))?\s+$/u;
const pronounFirst = /^\s+(?:er|sie|es|man|ich|wir)(?!\p{L})/u;
const subjectFirst = /^\s+(?:der|die|das|ein|eine|sein|seine|ihr|ihre|\p{Lu})/u;
/** Words after one of these belong to a description, or say where: "an official of the Ministry", "un porte-parole de l’Élysée". */
const complement =
  /(?<!\p{L})(?:of|for|from|in|at|with|by|near|about|against|between|du|des|de|à|au|aux|en|d[’'])(?:\s+(?:the|la|les|its|their|his|her))?\s+$|(?<!\p{L})(?:de\s+l|d)[’']$/u;
