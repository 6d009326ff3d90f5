import { words } from '#words';
import style from '../styles/sharing.css?url';
import { showNotice, type Choice } from './notice.ts';
import { followSelection } from './selection.ts';
import { linkTo } from './text-link.ts';

/** Copies what a permalink or a copy button is for, and says so. A permalink also works as a link, so the address changes too. */
export function copy(trigger: HTMLElement): void {
  if (trigger instanceof HTMLAnchorElement)
    return void copyLink(trigger.href, words.sharing.linkCopied, trigger, ownPageOf(trigger));
  const source = document.getElementById(trigger.dataset['copy'] ?? '');
  const isField = source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement;
  const text = isField ? source.value : source?.textContent;
  if (text) void write(text).then((done) => showNotice(done ? words.sharing.copied : words.sharing.refused, trigger, []));
}

/**
 * Copies a link and offers what else can be done: to copy a link to a page that has its own preview, or to use the device's way to
 * share.
 *
 * @param copied what to say when the link was copied
 * @param ownPage the address of the page with its own preview
 */
async function copyLink(href: string, copied: string, trigger: Element, ownPage?: string): Promise<void> {
  const done = await write(href);
  const inAddress = href === location.href;
  const share = navigator.share as ((data: ShareData) => Promise<void>) | undefined;
  const { refused, inAddress: isInAddress, ownPage: copyOwnPage, ownPageCopied, share: shareIt } = words.sharing;
  const choices: Choice[] = [];
  if (ownPage !== undefined)
    choices.push({
      name: copyOwnPage,
      run: () => void copyLink(ownPage, ownPageCopied, trigger),
    });
  if (share)
    choices.push({
      name: shareIt,
      run: () => void share.call(navigator, { url: ownPage ?? href, title: document.title }).catch(() => undefined),
    });
  showNotice(done ? copied : inAddress ? `${refused} ${isInAddress}` : refused, trigger, choices);
}

/** Returns the address of the page that a section or statement has for itself, which has its own preview. */
function ownPageOf(permalink: HTMLAnchorElement): string | undefined {
  if (permalink.closest('.body .heading')) {
    const { origin, pathname, hash } = new URL(permalink.href);
    return `${origin}${pathname}${hash.slice(1)}/`;
  }
  const record = permalink.previousElementSibling;
  return record instanceof HTMLAnchorElement && record.matches('.record') ? record.href : undefined;
}

/** Writes a text to the clipboard; returns whether the browser allowed it. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

followSelection((range, button) => void copyLink(linkTo(range), words.sharing.wordsCopied, button));

// If the style were imported, every page would link to it.
const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = style;
document.head.append(link);
