import type { Library } from '../core/model/archive.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import { suggestId } from '../core/findings/field.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { fold } from '../core/text/folding.ts';
import { nearestPassage } from '../core/verification/nearest-passage.ts';
import { locatorOf } from '../core/verification/paragraphs.ts';
import type { QuotedWords } from '../core/verification/quoted-words.ts';
import { countWords } from '../core/text/wording.ts';
import { match } from '../core/verification/selector.ts';
import type { SourceText } from '../core/verification/verification.ts';
import { diffWords } from './word-diff.ts';

/** From so many words on, what stands in quotation marks must be in its source: fewer may be a title or a term. */
const leastCompared = 5;

/** So many words in quotation marks, at most, are a phrase that a sentence quotes on the way; more are a quotation of their own. */
const mostInPassing = 6;

/** Checks the words that an article shows as somebody's own without an annotation. */
export function checkQuotedWords(
  articles: readonly CheckedArticle[],
  { sources }: Pick<Library, 'sources'>,
  texts: ReadonlyMap<string, SourceText>,
): Finding[] {
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
    const example = `:quote[…]{#${suggestId(words.split(/\s+/).slice(0, 3).join(' '))} speaker=…`;
    for (const source of cited) {
      const text = texts.get(source);
      const found = text && match(text.text, { exact: words, prefix: '', suffix: '' }, { whole: true });
      if (!text || !found || found.status === 'absent' || found.flaws.length > 0) continue;
      const locator = locatorOf(text.paragraphs, [found.start, found.end]);
      const from = source === principal ? '' : ` source=${source}`;
      return long
        ? [finding('unmarked-quotation', place, { form, source, locator, example: `${example}${from} locator=${locator}}` })]
        : [];
    }
    const [own] = one.sources;
    if (own === undefined || !one.sources.every((source) => texts.has(source)))
      return long ? [finding('unmarked-quotation', place, { form, example: `${example} locator=…}` })] : [];
    return [finding('unsourced-quotation', place, { form, sources: one.sources, ...nearest(words, texts.get(own)) })];
  }
}

function nearest(words: string, text: SourceText | undefined): { difference?: string; nearest?: string } {
  const span = text && nearestPassage(text.text, words);
  if (!span) return {};
  const { shown, mended } = diffWords(words, text.text.slice(...span));
  return { difference: shown, nearest: mended };
}

function comparable(text: string): string {
  return fold(text).text.trim().toLowerCase();
}
