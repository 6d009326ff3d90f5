import type { Library } from '../core/model/archive.ts';
import { solePrincipal, type Article } from '../core/model/article.ts';
import type { Source } from '../core/model/source.ts';
import { memoizeByText } from '../core/text/memoize-by-text.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import type { Declaration } from '../core/model/archive.ts';
import { freeIds, suggestId } from '../core/findings/field.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { attribute } from '../core/findings/catalogue/rule.ts';
import { nearestPassage } from '../core/verification/nearest-passage.ts';
import { describeLocator } from '../core/model/citation.ts';
import { locatorOf } from '../core/verification/paragraphs.ts';
import type { QuotedWords } from '../core/verification/quoted-words.ts';
import { countWords } from '../core/text/wording.ts';
import { match } from '../core/verification/selector.ts';
import { ruleOf, type SourceText } from '../core/verification/verification.ts';
import { comparable, namesIn } from '../core/verification/names-in-marks.ts';
import { diffWords } from './word-diff.ts';
import { en } from '../core/words/en.ts';

/** The fewest words in quotation marks that are surely a quotation: fewer may be a title or a term, so that they are a warning. */
const leastCertain = 5;

/** The most words in quotation marks that pass as a phrase within a sentence; more are a quotation of their own. */
const mostInPassing = 6;

/** Checks words that an article displays as somebody’s own without annotating them as a quotation. */
export function checkQuotedWords(
  articles: readonly CheckedArticle[],
  library: Pick<Library, 'people' | 'sources' | 'events'>,
  texts: ReadonlyMap<string, SourceText>,
  declarations: readonly Pick<Declaration, 'id'>[],
): Finding[] {
  const free = freeIds(declarations.map(({ id }) => id));
  const { names, titles } = namesIn(library);
  return articles.flatMap(({ article, quoted }) => {
    const terms = termsOf(article, quoted);
    const seen = new Set<string>();
    return quoted.flatMap((one) => {
      const words = one.words.replace(/[,;:]$/, '');
      const count = countWords(words);
      const folded = comparable(words);
      const cited = [...new Set([...one.sources, ...(article?.sources ?? [])])];
      // Without a principal source, words in passing may be those of any source that the article cites.
      const own = one.sources.length > 0 ? one.sources : cited;
      if (one.form === 'block' || (one.form === 'marks' && count >= leastCertain)) {
        if (one.form === 'marks' && titles.has(folded)) return [];
        return checkOne(
          { ...one, words, sources: own },
          !one.inFront && (one.form === 'block' || count > mostInPassing),
          article && solePrincipal(article),
          cited,
        );
      }
      // The same phrase may be all through an article.
      if (seen.has(folded) || one.declared || count === 0 || titles.has(folded) || names.has(folded) || terms.has(folded))
        return [];
      seen.add(folded);
      return checkPhrase({ ...one, words, sources: own }, cited);
    });
  });

  /** Checks a few words, without regard to capitals: a headline has more of them. */
  function checkPhrase(one: QuotedWords, cited: readonly string[]): Finding[] {
    const { words, form, place, sources, inFront = false } = one;
    const [own] = sources;
    if (own === undefined || !sources.every((source) => texts.has(source))) return [];
    if (cited.some((source) => hasPhrase(texts.get(source), words) || isInTitle(library.sources.get(source), words))) return [];
    const id = free(suggestId(words));
    return [finding('unsourced-phrase', place, { form, words, sources, inFront, id, ...comparedWith(texts.get(own), words) })];
  }

  function checkOne(one: QuotedWords, long: boolean, principal: string | undefined, cited: readonly string[]): Finding[] {
    const { words, form, place } = one;
    for (const source of cited) {
      const text = texts.get(source);
      const found = text && match(text.text, { exact: words, prefix: '', suffix: '' }, { whole: true });
      if (!text || !found || found.status === 'absent' || found.flaws.length > 0) continue;
      const locator = locatorOf(text.paragraphs, [found.start, found.end]);
      if (!long) return [];
      const rule = ruleOf(found);
      const attributes = [
        ...(source === principal ? [] : [attribute('source', source)]),
        attribute('locator', locator),
        ...(rule === 'verbatim' ? [] : [attribute('altered', rule)]),
      ];
      return [
        finding('unmarked-quotation', place, {
          form,
          source,
          paragraph: describeLocator(locator, en),
          attributes: attributesOf(words, attributes.join(' ')),
        }),
      ];
    }
    const [own] = one.sources;
    if (own === undefined || !one.sources.every((source) => texts.has(source)))
      return long ? [finding('unmarked-quotation', place, { form, attributes: attributesOf(words, 'locator=…') })] : [];
    const near = comparedWith(texts.get(own), words);
    const annotate = !one.inFront && (form === 'block' || countWords(near.inSource ?? words) > mostInPassing);
    return [finding('unsourced-quotation', place, { form, words, sources: one.sources, annotate, ...near })];
  }

  /** Returns what to write between the braces of an annotation of the words, with an id that is not in use. */
  function attributesOf(words: string, others: string): string {
    const id = free(suggestId(words.split(/\s+/).slice(0, 3).join(' ')));
    return `#${id} speaker=… ${others}`;
  }
}

/** Whether words are in the headline of a source, which its archived text may lack. */
function isInTitle(source: Source | undefined, words: string): boolean {
  return source?.title !== undefined && ` ${comparable(source.title)} `.includes(` ${comparable(words)} `);
}

/** Words that an article marks as terms, or quotes from a source in an annotation. */
function termsOf(article: Article | undefined, quoted: readonly QuotedWords[]): ReadonlySet<string> {
  return new Set([
    ...(article?.terms ?? []).map(({ text }) => comparable(text)),
    ...quoted.filter(({ declared }) => declared).map(({ words }) => comparable(words)),
  ]);
}

/** Whether a text has a few words as a whole, apart from capitals, the kind of marks and a mark of the sentence around them. */
function hasPhrase(source: SourceText | undefined, words: string): boolean {
  if (!source) return false;
  const phrase = comparable(words).replace(/[.!?…]+$/, '');
  const text = foldedText(source.text);
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + phrase.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** Cached, since many phrases are looked for in one text. */
const foldedText = memoizeByText(comparable);

/** Returns how words differ from the nearest passage of a text, and that passage. */
function comparedWith(text: SourceText | undefined, words: string): { difference?: string; inSource?: string } {
  const span = text && nearestPassage(text.text, words);
  if (!span) return {};
  const { shown, inSource } = diffWords(words, text.text.slice(...span));
  return { difference: shown, inSource: inSource.replace(/\s*\n\s*/g, ' ') };
}
