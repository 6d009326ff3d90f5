import { generateFragmentFromRange, GenerateFragmentStatus } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';

/**
 * A link to just the words of a range: the anchor that they stand at, and a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/#syntax). Where no fragment can tell the words from others, the anchor alone.
 */
export function linkTo(words: Range): string {
  const id = anchorOf(words);
  const whole = words.cloneRange();
  // Extends the range to the words that it cuts.
  const { status, fragment } = generateFragmentFromRange(whole);
  const page = location.href.replace(/#.*/, '');
  if (status !== GenerateFragmentStatus.SUCCESS || !fragment) return id === '' ? page : `${page}#${id}`;
  const { prefix, textEnd, suffix } = fragment;
  // What is matched as a whole comes folded, without accents and capitals: not every browser folds alike.
  const textStart = textEnd === undefined ? whole.toString().replace(/\s+/g, ' ').trim() : fragment.textStart;
  const parts = [prefix && `${encode(prefix)}-`, encode(textStart), textEnd && encode(textEnd), suffix && `-${encode(suffix)}`];
  return `${page}#${id}:~:text=${parts.filter(Boolean).join(',')}`;
}

/** The id of what holds the beginning of a range, or else of the last heading before it; nothing before the first. */
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

/** Hyphens and commas mean something in a text fragment; encodeURIComponent leaves the first alone. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
