import style from '../styles/sharing.css?url';
import { offer } from './notice.ts';
import { linkTo } from './text-link.ts';
import { followSelection } from './selection.ts';

/** Copies what a sign or a button is for, and says so. The browser follows the link as ever, so that the address has it too. */
export function copy(sign: HTMLElement): void {
  if (sign instanceof HTMLAnchorElement) return void copyLink(sign.href, 'Link copied', sign, previewed(sign));
  const of = document.getElementById(sign.dataset['copy'] ?? '');
  const text = of instanceof HTMLTextAreaElement || of instanceof HTMLInputElement ? of.value : of?.textContent;
  if (text) void write(text).then((done) => offer(done ? 'Copied' : 'This browser did not let it be copied.', sign, []));
}

/** Copies a link and offers what else can be done with it: another link that comes with a picture of its own, or the device's way to share. */
async function copyLink(href: string, done: string, sign: Element, preview?: string): Promise<void> {
  const copied = await write(href);
  const share = navigator.share as ((data: ShareData) => Promise<void>) | undefined;
  offer(copied ? done : 'This browser did not let the link be copied: it is in the address above.', sign, [
    ...(preview === undefined
      ? []
      : [
          {
            name: 'Copy the link with a preview of its own',
            run: () => void copyLink(preview, 'Link with preview copied', sign),
          },
        ]),
    ...(share
      ? [
          {
            name: 'Share …',
            run: () => void share.call(navigator, { url: preview ?? href, title: document.title }).catch(() => undefined),
          },
        ]
      : []),
  ]);
}

/** The page that a section or a statement has for itself, which comes with a picture of its own where it is shared. */
function previewed(sign: HTMLAnchorElement): string | undefined {
  if (sign.closest('.body .heading')) {
    const { origin, pathname, hash } = new URL(sign.href);
    return `${origin}${pathname}${hash.slice(1)}/`;
  }
  const record = sign.previousElementSibling;
  return record instanceof HTMLAnchorElement && record.matches('.record') ? record.href : undefined;
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

followSelection((words, sign) => void copyLink(linkTo(words), 'Link to these words copied', sign));

// Imported as a style it would be linked to by every page.
const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = style;
document.head.append(link);
