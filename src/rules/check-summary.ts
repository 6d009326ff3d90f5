import { finding, type Finding } from '../core/findings/finding.ts';
import type { Library } from '../core/model/archive.ts';
import type { Article } from '../core/model/article.ts';
import { isVerbatim } from '../core/model/form.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import { comparable, namesIn } from '../core/verification/names-in-marks.ts';
import { quotedIn } from '../core/verification/quoted-words.ts';

/** Checks that words which the summary of an article quotes are in marks in the record that the line names, or are quoted there as a whole. */
export function checkSummary(
  articles: readonly CheckedArticle[],
  library: Pick<Library, 'people' | 'sources' | 'events'>,
): Finding[] {
  const { names, titles } = namesIn(library);
  return articles.flatMap(({ article, written }) => {
    const terms = new Set((article?.terms ?? []).map(({ text }) => comparable(text)));
    return (article?.summary ?? []).flatMap(({ text, see }, i): Finding[] => {
      const place = written?.placeOf('summary', i, 'text');
      const record = article && recordOf(article, see);
      if (!place || !record) return [];
      const inMarks = record.verbatim ? [record.text] : quotedIn(record.text).map(({ words }) => words);
      return quotedIn(text).flatMap(({ words }): Finding[] => {
        const folded = comparable(words.replace(/[,;:.]$/, ''));
        if (names.has(folded) || titles.has(folded) || terms.has(folded)) return [];
        if (inMarks.some((one) => hasPhrase(one, folded))) return [];
        return [finding('summary-words', place, { words, see, kind: record.kind, has: hasPhrase(record.text, folded) })];
      });
    });
  });
}

/** Returns the words of a statement, claim or note of an article, what it is, and whether all of its words are quoted. */
function recordOf(
  { statements, claims, notes }: Article,
  id: string,
): { text: string; verbatim: boolean; kind: string } | undefined {
  const statement = statements.find((one) => one.id === id);
  if (statement) {
    const verbatim = isVerbatim(statement.form);
    return { text: statement.text, verbatim, kind: verbatim ? 'quotation' : 'statement' };
  }
  const claim = claims.find((one) => one.id === id);
  const other = claim ?? notes.find((one) => one.id === id);
  return other && { text: other.text, verbatim: false, kind: claim ? 'claim' : 'note' };
}

/** Whether a text has some folded words as a whole. */
function hasPhrase(text: string, words: string): boolean {
  const inText = comparable(text);
  for (let at = inText.indexOf(words); at >= 0; at = inText.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(`${inText[at - 1] ?? ' '}${inText[at + words.length] ?? ' '}`)) return true;
  }
  return false;
}
