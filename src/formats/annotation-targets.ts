import { articleHtml, type Article } from '../core/model/article.ts';
import { typographic } from '../core/text/wording.ts';
import { renderedText, type RenderedElement, type RenderedText } from './rendered-text.ts';

/**
 * Words of an article's rendered text, with the text before and after them
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export interface WordsInArticle {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Finds the words that each annotation of an article is on, by the ids of statements, claims, terms, notes and events. */
export function annotationTargets(article: Article): ReadonlyMap<string, readonly WordsInArticle[]> {
  const rendered = renderedText(articleHtml(article));
  const { elements } = rendered;
  const byId = new Map(elements.map((one) => [one.element.properties['id'], one]));
  const marked = [...article.statements, ...article.claims, ...article.terms].map(
    ({ id }) => [id, wordsOf(byId.get(id), rendered)] as const,
  );
  const noted = article.notes.map(({ id, on }) => [id, wordsBefore(byId.get(`ref-${id}`), on, rendered)] as const);
  const mentioned = article.events.map((id) => {
    const mentions = elements.filter(({ element }) => isMention(element, id));
    return [id, mentions.flatMap((mention) => wordsOf(mention, rendered))] as const;
  });
  return new Map([...marked, ...noted, ...mentioned]);
}

/** Whether an element is a mention of an event (`:event[…]{ref=…}`), not any other link to it. */
function isMention({ properties: { className, href } }: RenderedElement['element'], event: string): boolean {
  return String(className) === 'event' && href === `#${event}`;
}

/** The words of an element; for a callout, the quoted ones. */
function wordsOf(rendered: RenderedElement | undefined, { text, elements }: RenderedText): WordsInArticle[] {
  if (!rendered) return [];
  const quoted =
    rendered.element.tagName === 'figure'
      ? elements.slice(elements.indexOf(rendered)).find(({ element }) => element.tagName === 'blockquote')
      : undefined;
  const { start, end } = quoted ?? rendered;
  return select(text, start, end);
}

/**
 * The words that a note is on. They end at the note's number or, if they are in a link or quotation, a little before it. If the
 * page shows them differently from how the note gives them, the paragraph up to the number.
 */
function wordsBefore(
  reference: RenderedElement | undefined,
  words: string,
  { text, elements }: RenderedText,
): WordsInArticle[] {
  if (!reference) return [];
  const paragraph = elements.findLast(
    ({ element, start, end }) => element.tagName === 'p' && start <= reference.start && end >= reference.end,
  );
  const from = paragraph?.start ?? 0;
  const before = text.slice(from, reference.start);
  for (const shown of [words, typographic(words)]) {
    const at = before.lastIndexOf(shown);
    if (at >= 0) return select(text, from + at, from + at + shown.length);
  }
  return select(text, from, reference.start);
}

/**
 * Characters before and after the words, none of them cut in half: enough to tell them from the same words elsewhere, and few
 * enough that the file stays small.
 */
const contextLength = 32;

function select(text: string, start: number, stop: number): WordsInArticle[] {
  const words = text.slice(start, stop);
  const exact = words.trim();
  if (exact === '') return [];
  const first = start + words.indexOf(exact);
  const end = first + exact.length;
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: [...text.slice(Math.max(0, first - 2 * contextLength), first)].slice(-contextLength).join(''),
      suffix: [...text.slice(end, end + 2 * contextLength)].slice(0, contextLength).join(''),
    },
  ];
}
