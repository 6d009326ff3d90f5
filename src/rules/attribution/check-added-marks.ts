import { finding, type Finding } from '../../core/findings/finding.ts';
import type { Library } from '../../core/model/archive.ts';
import { speakerOf } from '../../core/model/statement.ts';
import type { Place } from '../../core/text/place.ts';
import { fold } from '../../core/text/folding.ts';
import { shorten } from '../../core/text/wording.ts';
import type { CheckedArticle } from '../../core/verification/checked-article.ts';
import { locatorOf, type Span } from '../../core/verification/paragraphs.ts';
import { quotedIn, type QuotedWords } from '../../core/verification/quoted-words.ts';
import { sentencesOf } from '../../core/verification/sentences.ts';
import { speechAround, speechIn } from '../../core/verification/speech.ts';
import type { SourceText } from '../../core/verification/verification.ts';
import { describeLocator } from '../../core/model/citation.ts';
import { en } from '../../core/words/en.ts';
import { comparable, namesIn } from '../../core/verification/names-in-marks.ts';

/**
 * Finds quotation marks within reported statements around words that their source has, but nowhere as somebody’s own: readers take
 * words in marks for the speaker’s, and they are the source’s.
 */
export function checkAddedMarks(
  articles: readonly CheckedArticle[],
  library: Pick<Library, 'people' | 'sources' | 'events'>,
  texts: ReadonlyMap<string, SourceText>,
): Finding[] {
  const { names, titles } = namesIn(library);
  return articles.flatMap(({ article, annotated, quoted }) => {
    const terms = new Set((article?.terms ?? []).map(({ text }) => comparable(text)));
    return (article?.statements ?? []).flatMap((statement): Finding[] => {
      const at = annotated.get(statement.id)?.words;
      const text = texts.get(statement.source);
      if (statement.form !== 'indirect' || !at || !text) return [];
      const speech = speechIn(text.text, library.sources.get(statement.source)?.kind);
      return quotedIn(statement.text).flatMap(({ words: inMarks }): Finding[] => {
        const words = inMarks.trim().replace(/[,;:.]$/, '');
        const folded = comparable(words);
        if (folded === '' || names.has(folded) || titles.has(folded) || terms.has(folded)) return [];
        const passages = passagesOf(text.text, folded);
        const [first] = passages;
        if (!first || passages.some((passage) => speechAround(speech, text.text, passage))) return [];
        const sentence = text.paragraphs
          .flatMap((paragraph) => sentencesOf(text.text, paragraph))
          .find(([start, end]) => start <= first[0] && first[0] < end);
        return [
          finding('added-marks', placeOf(inMarks, at, quoted), {
            words,
            inMarks: inMarks.trim(),
            source: statement.source,
            paragraph: describeLocator(locatorOf(text.paragraphs, first), en),
            speaker: speakerOf(statement, library)?.name ?? '',
            sentence: shorten(text.text.slice(...(sentence ?? first)).replace(/\s+/g, ' '), maxShown),
          }),
        ];
      });
    });
  });
}

/** Enough of a sentence to find and judge it, in characters. */
const maxShown = 200;

/** Returns where a text has some folded words as a whole. */
function passagesOf(text: string, words: string): Span[] {
  const { text: folded, starts } = fold(text);
  const lower = folded.toLowerCase();
  const found: Span[] = [];
  for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1)) {
    const around = `${lower[at - 1] ?? ' '}${lower[at + words.length] ?? ' '}`;
    const [start, end] = [starts[at], starts[at + words.length]];
    if (!/[\p{L}\p{N}]/u.test(around) && start !== undefined && end !== undefined) found.push([start, end]);
  }
  return found;
}

/** Returns the place of words in marks: the first of them after the beginning of their statement. */
function placeOf(words: string, at: Place, quoted: readonly QuotedWords[]): Place {
  const after = (place: Place): boolean =>
    at.known && place.known && (place.line > at.line || (place.line === at.line && place.column >= at.column));
  return quoted.find((one) => one.form === 'marks' && one.words.trim() === words.trim() && after(one.place))?.place ?? at;
}
