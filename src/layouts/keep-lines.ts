/** The elements that contain the lines of a page, if they contain no other element of lines. */
const blocks = 'main :is(h1, h2, p, li, dt, dd)';

/** The pixels by which a line that is kept may be longer than its block has room. */
const most = 8;

/**
 * Keeps every line of the text in view as it is while the typeface changes: the spaces at the ends of lines become line breaks for the
 * time being, so that nothing moves although letters have other widths. Lines are free again as soon as the text changes its size, or
 * the reader copies it or turns to another part of the browser, such as its search. Where a line would reach out of its block,
 * the block is set tighter, or its lines are free if that is not enough. If something in view would move nevertheless, or a line would reach out of the window, the typeface stays as it was.
 *
 * @param change changes the typeface (true), or changes it back (false)
 */
export function keepLines(change: (isChanged: boolean) => void): void {
  const found = blocksInView();
  const ends = found.map(endsOf);
  // A line that is longer than a narrow window makes the whole page wider.
  const layout = (): string =>
    found
      .flatMap((block) => [block, ...block.children] as HTMLElement[])
      .map(({ offsetTop, offsetHeight }) => [offsetTop, offsetHeight, document.documentElement.scrollWidth])
      .join();
  const before = layout();
  const release = (): void => {
    for (const block of found) block.removeAttribute('style');
  };
  change(true);
  found.forEach((block, i) => ends[i] && breakAt(ends[i], block));
  found.forEach(fit);
  if (layout() !== before) {
    change(false);
    release();
  }
  // The first call comes without a change, unless the size has changed since.
  const observer = new ResizeObserver(() => layout() === before || release());
  for (const block of found) observer.observe(block);
  for (const event of ['copy', 'blur']) addEventListener(event, release);
}

function blocksInView(): HTMLElement[] {
  const found: HTMLElement[] = [];
  for (const block of document.querySelectorAll<HTMLElement>(blocks)) {
    const { top, bottom } = block.getBoundingClientRect();
    // What is far below was not laid out yet.
    if (top > 2 * innerHeight) break;
    if (top < innerHeight && bottom > 0) found.push(block);
  }
  return found;
}

/** Returns the place of the space at the end of each line; undefined if a line ends elsewhere, or not only text is in the block. */
function endsOf(block: HTMLElement): [Text, number][] | undefined {
  if (block.querySelector('p, ul, ol, dl, div, table, :empty')) return undefined;
  const ends: [Text, number][] = [];
  const range = document.createRange();
  let left = -Infinity;
  let space: [Text, number] | undefined;
  for (const text of textsOf(block))
    for (const { 0: run, index } of text.data.matchAll(/\s+|\S+/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + run.length);
      const [start, rest] = range.getClientRects();
      if (/\s/.test(run)) space = [text, index];
      else if (start) {
        // A line of one word begins where the next one does.
        const isNewLine = start.left <= left;
        if (rest || (isNewLine && !space)) return undefined;
        if (isNewLine && space) ends.push(space);
        left = start.left;
        space = undefined;
      }
    }
  return ends;
}

function fit(block: HTMLElement): void {
  const isLong = (): boolean => block.scrollWidth > block.clientWidth + most;
  for (let hundredths = 1; hundredths < 5 && isLong(); hundredths++) block.style.letterSpacing = `-.0${hundredths}em`;
  if (isLong()) block.removeAttribute('style');
}

function breakAt(ends: readonly [Text, number][], block: HTMLElement): void {
  for (const text of textsOf(block)) for (const { index } of text.data.matchAll(/\n/g)) text.replaceData(index, 1, ' ');
  for (const [text, at] of ends) text.replaceData(at, 1, '\n');
  // https://drafts.csswg.org/css-text-4/#propdef-white-space
  block.style.whiteSpace = 'preserve-breaks nowrap';
}

function textsOf(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
