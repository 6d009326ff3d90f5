import { describeLocator } from '../core/model/citation.ts';
import type { Statement } from '../core/model/statement.ts';
import { attribute } from '../core/findings/catalogue/rule.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { placeInWords, type Annotated } from '../core/verification/annotated.ts';
import { nearestPassage } from '../core/verification/nearest-passage.ts';
import { isWithin, locate, locatorOf, type Span } from '../core/verification/paragraphs.ts';
import { match } from '../core/verification/selector.ts';
import { ruleOf, type SourceText } from '../core/verification/verification.ts';
import { asWritten, isMarked } from './altered-quotation.ts';
import { diffWords } from './word-diff.ts';
import { en } from '../core/words/en.ts';

/** Reports a quotation that is not in its source, with the nearest passage of the source as a suggestion. */
export function absentQuotation(statement: Statement, source: SourceText, at: Annotated): Finding {
  const { source: id, text: words } = statement;
  const near = nearestPassage(source.text, words);
  if (!near) return finding('absent-quotation', at.words, { source: id });
  const { shown, inSource, start, at: first } = diffWords(words, source.text.slice(...near));
  const from = near[0] + start;
  return finding('absent-quotation', placeInWords(at, first), {
    source: id,
    difference: shown,
    ...suggestionFor(statement, source, inSource),
    bracketed: bracketed(words, inSource),
    paragraph: describeLocator(locatorOf(source.paragraphs, [from, from + inSource.length]), en),
  });
}

/** Returns the source’s words as they can be written in a quotation, and which attributes have to change with them. */
function suggestionFor(
  { altered, locator }: Statement,
  source: SourceText,
  inSource: string,
): { nearest?: string; besides?: readonly string[] | undefined } {
  const words = asWritten(inSource);
  const within = locate(source.paragraphs, locator);
  const found = match(source.text, { exact: words, prefix: '', suffix: '' }, { within, whole: true });
  if (found.status === 'absent' || found.flaws.length > 0) return {};
  const span: Span = [found.start, found.end];
  const mark = ruleOf(found);
  const besides = [
    isWithin(span, within) ? [] : [`set locator=${locatorOf(source.paragraphs, span)} between the braces`],
    isMarked(altered, mark)
      ? []
      : [
          mark === 'verbatim'
            ? `remove ${attribute('altered', altered.join(' '))} from the braces`
            : `${altered.length > 0 ? 'set' : 'add'} ${attribute('altered', mark)} between the braces`,
        ],
  ].flat();
  return { nearest: words, besides: besides.length > 0 ? besides : undefined };
}

/** Returns the words with their first letter in brackets, if its case is all that differs. */
function bracketed(words: string, inSource: string): string | undefined {
  const [first = ''] = words;
  const rest = words.slice(first.length);
  if (inSource === words || !inSource.endsWith(rest) || inSource.toLowerCase() !== words.toLowerCase()) return undefined;
  return `[${first}]${rest}`;
}
