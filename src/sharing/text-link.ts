import { generateFragmentFromRange, GenerateFragmentStatus } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/**
 * Returns a link to the words of a range: to their anchor, with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax), or without one if no fragment identifies the words.
 */
export function linkTo(words: Range): string {
  const id = anchorOf(words);
  const whole = words.cloneRange();
  // This extends the range to whole words.
  const { status, fragment } = generateFragmentFromRange(whole);
  const page = location.href.replace(/#.*/, '');
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return id === '' ? page : `${page}#${id}`;
  const { prefix, textEnd, suffix } = fragment;
  // The fragment has the words in lower case and without accents, but not every browser ignores these differences.
  const textStart = textEnd === undefined ? whole.toString().replace(/\s+/g, ' ').trim() : fragment.textStart;
  const parts = [prefix && `${encode(prefix)}-`, encode(textStart), textEnd && encode(textEnd), suffix && `-${encode(suffix)}`];
  return `${page}#${id}:~:text=${parts.filter(Boolean).join(',')}`;
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
