import type { Library } from '../core/model/archive.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import type { Declaration } from '../core/model/archive.ts';
import { freeIds, suggestId } from '../core/findings/field.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { attribute } from '../core/findings/catalogue/rule.ts';
import { fold } from '../core/text/folding.ts';
import { nearestPassage } from '../core/verification/nearest-passage.ts';
import { describeLocator } from '../core/model/citation.ts';
import { locatorOf } from '../core/verification/paragraphs.ts';
import type { QuotedWords } from '../core/verification/quoted-words.ts';
import { countWords } from '../core/text/wording.ts';
import { match } from '../core/verification/selector.ts';
import { ruleOf, type SourceText } from '../core/verification/verification.ts';
import { diffWords } from './word-diff.ts';
import { en } from '../core/words/en.ts';

/** The fewest words in quotation marks that must be in a source: fewer may be a title or a term. */
const leastCompared = 5;

/** The most words in quotation marks that pass as a phrase within a sentence; more are a quotation of their own. */
const mostInPassing = 6;

/** Checks words that an article displays as somebody’s own without annotating them as a quotation. */
export function checkQuotedWords(
  articles: readonly CheckedArticle[],
  { sources }: Pick<Library, 'sources'>,
  texts: ReadonlyMap<string, SourceText>,
  declarations: readonly Pick<Declaration, 'id'>[],
): Finding[] {
  const free = freeIds(declarations.map(({ id }) => id));
  const titles = new Set([...sources.values()].flatMap(({ title }) => (title === undefined ? [] : [comparable(title)])));
  return articles.flatMap(({ article, quoted }) =>
    quoted.flatMap((one) => {
      const words = one.words.replace(/[,;:]$/, '');
      const count = countWords(words);
      if (one.form === 'marks' && (count < leastCompared || titles.has(comparable(words)))) return [];
      return checkOne({ ...one, words }, one.form === 'block' || count > mostInPassing, article?.source, [
        ...new Set([...one.sources, ...(article?.sources ?? [])]),
      ]);
    }),
  );

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
          example: example(words, attributes.join(' ')),
        }),
      ];
    }
    const [own] = one.sources;
    if (own === undefined || !one.sources.every((source) => texts.has(source)))
      return long ? [finding('unmarked-quotation', place, { form, example: example(words, 'locator=…') })] : [];
    return [finding('unsourced-quotation', place, { form, sources: one.sources, ...comparedWith(texts.get(own), words) })];
  }

  /** Returns an annotation of the words, with an id that is not in use. */
  function example(words: string, attributes: string): string {
    const id = free(suggestId(words.split(/\s+/).slice(0, 3).join(' ')));
    return `:quote[…]{#${id} speaker=… ${attributes}}`;
  }
}

/** Returns how words differ from the nearest passage of a text, and that passage. */
function comparedWith(text: SourceText | undefined, words: string): { difference?: string; inSource?: string } {
  const span = text && nearestPassage(text.text, words);
  if (!span) return {};
  const { shown, inSource } = diffWords(words, text.text.slice(...span));
  return { difference: shown, inSource: inSource.replace(/\s*\n\s*/g, ' ') };
}

/** Returns a text as titles are compared: without regard to case, quotation marks and dashes. */
function comparable(text: string): string {
  return fold(text).text.trim().toLowerCase();
}
