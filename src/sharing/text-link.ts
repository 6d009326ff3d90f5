import {
  generateFragmentFromRange,
  GenerateFragmentStatus,
  setTimeout as setTimeLimit,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/** A link to the words of a range. */
export interface TextLink {
  readonly href: string;
  /** What it leads to: the words themselves, by a text fragment; or else the passage around them, or the page. */
  readonly leadsTo: 'words' | 'passage' | 'page';
}

/**
 * Milliseconds that the search for a fragment may take. A long selection takes a slow phone more than the library's half a second;
 * after five seconds browsers no longer let a press of a button copy.
 */
const patience = 3000;
setTimeLimit(patience);

/**
 * Returns a link to the words of a range: to their anchor, with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax), or without one if no fragment identifies the words.
 */
export function linkTo(words: Range): TextLink {
  const id = anchorOf(words);
  const whole = words.cloneRange();
  // This extends the range to whole words.
  const { status, fragment } = generateFragmentFromRange(whole);
  const page = location.href.replace(/#.*/, '');
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment)
    return id === '' ? { href: page, leadsTo: 'page' } : { href: `${page}#${id}`, leadsTo: 'passage' };
  const { prefix, textEnd, suffix } = fragment;
  // The fragment has the words in lower case and without accents, but not every browser ignores these differences.
  const textStart = textEnd === undefined ? whole.toString().replace(/\s+/g, ' ').trim() : fragment.textStart;
  const parts = [prefix && `${encode(prefix)}-`, encode(textStart), textEnd && encode(textEnd), suffix && `-${encode(suffix)}`];
  return { href: `${page}#${id}:~:text=${parts.filter(Boolean).join(',')}`, leadsTo: 'words' };
}

/** Returns the id of the element around the beginning of a range, or of the last heading before it; '' if there is neither. */
function anchorOf({ startContainer, startOffset }: Range): string {
  const first = startContainer.childNodes[startOffset] ?? startContainer;
  const element = first instanceof Element ? first : first.parentElement;
  const holder = element?.closest('main [id]:not([id^="ref-"])');
  if (holder) return holder.id;
  const before = [...document.querySelectorAll('main :is(h1, h2, h3, h4)[id]')].findLast(
    (heading) => heading.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return before?.id ?? '';
}

/** Encodes a text for a text fragment, in which hyphens have a meaning too. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
