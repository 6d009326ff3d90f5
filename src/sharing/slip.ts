import { words } from '#sharing-words';
import { drawKeySwitches, isOn } from '../search/ui/key-switches.ts';
import style from '../styles/slip.css?url';

const slip = document.createElement('div');
slip.className = 'slip';
slip.popover = 'auto';
slip.role = 'dialog';
slip.tabIndex = -1;

// If the style were imported, every page would link to it.
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = style;
const styled = new Promise((loaded, failed) => {
  sheet.addEventListener('load', loaded);
  sheet.addEventListener('error', failed);
});
document.head.append(sheet);

/** The mark whose slip is open, and the one whose slip was open when the pointer was last pressed, which closed it. */
let current: HTMLAnchorElement | undefined;
let pressed: HTMLAnchorElement | undefined;
let slips: Promise<Record<string, string>> | undefined;

/** Opens the slip of a mark below its words, or closes it. Where that is impossible, the mark is followed as the link that it is. */
export async function toggle(mark: HTMLAnchorElement): Promise<void> {
  if (mark === pressed) return;
  try {
    const html = await htmlOf(mark);
    // Closing returns the focus to what had it.
    mark.focus({ preventScroll: true });
    open(mark, html);
    slip.focus({ preventScroll: true });
  } catch {
    location.href = mark.href;
  }
}

/** Opens the slip of a mark unasked: the focus stays where it is, and nothing happens if the reader has gone on in the meantime. */
export async function offer(mark: HTMLAnchorElement): Promise<void> {
  const html = await htmlOf(mark);
  const { top, bottom } = mark.getBoundingClientRect();
  if (!current && top > 0 && bottom < innerHeight) open(mark, html);
}

async function htmlOf(mark: HTMLAnchorElement): Promise<string> {
  const [{ [wordsOf(mark)?.id ?? '']: html }] = await Promise.all([fetchSlips(), styled]);
  if (html === undefined || !('showPopover' in slip)) throw new Error('There is no slip.');
  return html;
}

/** Moves the focus to the mark of the next statement (1) or the one before (-1), and scrolls there; nothing if that is turned off. */
export function step(direction: 1 | -1): void {
  if (!isOn('steps') || document.querySelector('dialog[open]')) return;
  const marks = [...document.querySelectorAll<HTMLAnchorElement>('[data-slips] .mark:not(.claims)')];
  const here = current ?? document.activeElement;
  const isBefore = (mark: Element): boolean =>
    here instanceof HTMLAnchorElement && here.matches('.mark')
      ? (mark.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      : mark.getBoundingClientRect().bottom < 0;
  const others = marks.filter((mark) => mark !== here);
  const next = direction === 1 ? others.find((mark) => !isBefore(mark)) : others.findLast(isBefore);
  if (!next) return;
  slip.hidePopover();
  wordsOf(next)?.scrollIntoView({ block: 'nearest' });
  next.focus();
}

function fetchSlips(): Promise<Record<string, string>> {
  const address = document.querySelector<HTMLElement>('[data-slips]')?.dataset['slips'] ?? '';
  slips ??= fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json() as Promise<Record<string, string>>;
  });
  slips.catch(() => (slips = undefined));
  return slips;
}

function open(mark: HTMLAnchorElement, html: string): void {
  slip.innerHTML = html;
  slip.lang = document.documentElement.lang;
  slip.ariaLabel = [mark.ariaLabel, mark.title].filter(Boolean).join(', ');
  slip.append(switchOfSteps(), closer());
  drawKeySwitches();
  slip.showPopover({ source: mark });
  current = mark;
  wordsOf(mark)?.classList.add('open');
  place(mark);
  slip.scrollIntoView({ block: 'nearest' });
}

/** Puts the slip below the words and their mark, within the width of the window. */
function place(mark: HTMLAnchorElement): void {
  const { bottom, left } = mark.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  slip.style.top = `${bottom + scrollY + gap}px`;
  slip.style.left = `${Math.max(gap, Math.min(left - slip.offsetWidth / 2, width - slip.offsetWidth - gap)) + scrollX}px`;
}

/** Pixels between the slip and the words, and at least between the slip and the edge of the window. */
const gap = 8;

function switchOfSteps(): HTMLElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = 'steps';
  label.append(box, ` ${words.slip.steps}`);
  return label;
}

function closer(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'close';
  button.ariaLabel = words.slip.close;
  button.textContent = '×';
  button.addEventListener('click', () => slip.hidePopover());
  return button;
}

/** Returns the statement or claim that a mark is of. */
function wordsOf({ id }: HTMLAnchorElement): HTMLElement | undefined {
  return document.querySelector(`[aria-owns="${id}"]`)?.parentElement ?? undefined;
}

slip.addEventListener('beforetoggle', ({ newState }) => {
  if (newState === 'open' || !current) return;
  wordsOf(current)?.classList.remove('open');
  current = undefined;
});
// A press on the mark or its words closes the slip before the click arrives, which must not open it again.
addEventListener('pointerdown', () => (pressed = current), { capture: true, passive: true });
addEventListener('keydown', () => (pressed = undefined), { capture: true, passive: true });
slip.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const link = event.target.closest('a');
  // What shares only copies; a link to this page would leave the slip over it.
  if (link?.matches('.share')) event.preventDefault();
  else if (link?.hash && link.pathname === location.pathname) slip.hidePopover();
});
document.body.append(slip);
