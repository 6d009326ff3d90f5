import type { Library } from '../../core/model/archive.ts';
import { solePrincipal, type Article } from '../../core/model/article.ts';
import { saysPronoun } from '../../core/model/attributed-to.ts';
import type { Claim } from '../../core/model/claim.ts';
import { finding, type Finding } from '../../core/findings/finding.ts';
import type { Source } from '../../core/model/source.ts';
import type { CheckedArticle } from '../../core/verification/checked-article.ts';

/**
 * Finds claims whose words do not say whose they are. The publisher or the author has to be named, unless it is the publisher of the
 * sole principal source: the header of the article names that, so that "the commentary says" is enough.
 */
export function checkClaims({ article, annotated, blocks }: CheckedArticle, { sources }: Library): Finding[] {
  if (!article) return [];
  const sole = sources.get(solePrincipal(article) ?? '');
  return article.claims.flatMap((claim) => {
    const source = sources.get(claim.source);
    const place = annotated.get(claim.id)?.words;
    if (!source || !place) return [];
    const { publisher, author } = source;
    const own = publisher === sole?.publisher;
    const words = own ? sentenceOf(claim, blocks) : claim.text;
    if (isNamed(publisher, words) || (author !== undefined && isNamed(author, words))) return [];
    if (own && isCalledOtherwise(source, words, article)) return [];
    return [finding('unnamed-claim', place, { source: claim.source, publisher, principal: sole?.publisher, own })];
  });
}

/** Returns the sentence of its paragraph that a claim is in. */
function sentenceOf({ text }: Claim, blocks: CheckedArticle['blocks']): string {
  const block = blocks.find((one) => one.text.includes(text))?.text ?? text;
  const start = block.indexOf(text);
  const before = block.slice(0, start).split(sentenceEnd).at(-1) ?? '';
  const after = block.slice(start + text.length).split(sentenceEnd)[0] ?? '';
  return before + text + after;
}

const sentenceEnd = /[.!?…]["”’“)]*(?:\s+|$)/;

/**
 * Whether words call the sole principal source something else than its publisher: by its title, as the article’s header does, by the
 * kind of text that it is, or by a pronoun. In languages whose words for that are not known here, it is taken for granted.
 */
function isCalledOtherwise({ title, description }: Source, words: string, { basis, language }: Article): boolean {
  const kinds = kindsOfText[language.replace(/-.*/, '')];
  if (!kinds || kinds.test(words) || saysPronoun(words, true)) return true;
  return [title, description, basis].some((name) => name && isNamed(name, words));
}

const kindsOfText: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:commentar|report|article|paper|author|text|source|piece|essay|stud(?:y|ies)|survey|poll|institute|editorial|newspaper|agency|dispatch|analys[ie]s|post|speech|statement|document|minutes|transcript|writer|columnist|outlet|magazine|broadcaster|(?:its|his|her|their) (?:own )?(?:reading|view|account|words|opinion|telling|judge?ment)(?!\p{L}))/iu,
  de: /bericht|artikel|kommentar|zeitung|blatt|autor|text|quelle|beitrag|studie|gutachten|umfrage|institut|redaktion|agentur|meldung|analyse|rede(?!\p{L})|erklärung|dokument|protokoll|niederschrift|verfasser|magazin|sender|heißt es|(?<!\p{L})(?:er|sie|es)\s+(?:schreibt|hält|nennt|meint|behauptet|sieht|fügt|sagt)|(?:seiner|ihrer) (?:Lesart|Ansicht|Darstellung|Meinung|Lesung)|(?:seinen|ihren) Worten/iu,
};

/** Whether words name a publisher: one distinctive word of its name is enough, such as "Gazette" of "The Harbour Gazette". */
function isNamed(publisher: string, words: string): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const distinctive = wordsOf(publisher).filter((word) => word.length > 2 && !common.has(word));
  const said = wordsOf(words);
  if (distinctive.length === 0) return ` ${said.join(' ')} `.includes(` ${wordsOf(publisher).join(' ')} `);
  return distinctive.some((word) => said.includes(word));
}

/** Words that occur in the names of publishers and in any sentence. */
const common: ReadonlySet<string> = new Set(
  'the and for from with via its our new citing about between into over this that who what all'.split(' '),
);
