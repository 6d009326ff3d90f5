import { acrossParagraphs } from '../across-paragraphs.ts';
import { locatorOf, type Span } from '../paragraphs.ts';
import { match } from '../selector.ts';

/**
 * Returns the locator of a quotation that is in exactly one paragraph of a source or, if it has several paragraphs itself, in one
 * row of them; undefined if it is in none or in more than one, so that only an editor can say which is meant.
 */
export function soleLocator(
  words: string,
  source: { readonly text: string; readonly paragraphs: readonly Span[] },
): string | undefined {
  const { text, paragraphs } = source;
  const candidates = acrossParagraphs(words, source);
  const spans =
    candidates.length === 1 && candidates[0] === words
      ? paragraphs.filter(([start, end]) => isIn(text.slice(start, end), words))
      : candidates.flatMap((exact): Span[] => {
          const found = match(text, { exact, prefix: '', suffix: '' }, { whole: true });
          return found.status === 'absent' ? [] : [[found.start, found.end]];
        });
  const locators = new Set(spans.map((span) => locatorOf(paragraphs, span)));
  return locators.size === 1 ? [...locators][0] : undefined;
}

function isIn(text: string, exact: string): boolean {
  return match(text, { exact, prefix: '', suffix: '' }, { whole: true }).status !== 'absent';
}
