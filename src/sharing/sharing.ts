import { words } from '#sharing-words';
import style from '../styles/sharing.css?url';
import { showNotice, type Choice } from './notice.ts';
import { followSelection } from './selection.ts';
import { linkTo } from './text-link.ts';

const { sharing: its } = words;

/** A link to copy, and what to say when it was copied. */
interface Copy {
  readonly href: string;
  readonly copied: string;
}

/** Copies the link of a permalink, or what is before a copy button, and says so. A permalink also works as a link, so the address changes too. */
export function copy(trigger: HTMLElement): void {
  if (trigger instanceof HTMLAnchorElement) {
    const [first, inArticle] = linksOf(trigger);
    return void copyLink(first, inArticle, trigger);
  }
  const { copied = '' } = trigger.dataset;
  const source = trigger.previousElementSibling;
  const isField = source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement;
  const text = isField ? source.value : source?.textContent;
  if (text) void write(text).then((done) => showNotice(done ? copied : its.refused, trigger, []));
}

/**
 * Copies a link and offers what else can be done: to copy a link to the same thing in its article, or to use the device's way to
 * share.
 */
async function copyLink({ href, copied }: Copy, inArticle: Copy | undefined, trigger: HTMLElement): Promise<void> {
  const done = await write(href);
  const share = navigator.share as ((data: ShareData) => Promise<void>) | undefined;
  const choices: Choice[] = [];
  if (inArticle) choices.push({ name: its.inArticle, run: () => void copyLink(inArticle, undefined, trigger) });
  if (share)
    choices.push({
      name: its.share,
      run: () => void share.call(navigator, { url: href, title: document.title }).catch(() => undefined),
    });
  const refused = (inArticle ?? { href }).href === location.href ? `${its.refused} ${its.inAddress}` : its.refused;
  showNotice(done ? copied : refused, trigger, choices);
}

/**
 * Returns what a permalink copies: the address of the page that a section, statement, claim, note or event has for itself, which has
 * its own preview, and then its position in the article. Anything else has only its position.
 */
function linksOf(permalink: HTMLAnchorElement): [first: Copy, inArticle?: Copy] {
  const { origin, pathname, hash, href } = permalink;
  const inArticle = { href, copied: its.inArticleCopied };
  const below = `${origin}${pathname}${hash.slice(1)}/`;
  if (permalink.closest('.body .heading')) return [{ href: below, copied: its.sectionCopied }, inArticle];
  if (permalink.closest('.note')) return [{ href: below, copied: its.noteCopied }, inArticle];
  const event = permalink.closest('.events li')?.querySelector<HTMLAnchorElement>('.what a');
  if (event) return [{ href: event.href, copied: its.eventCopied }, inArticle];
  if (permalink.closest('.slip')) return linksOfSlip(permalink);
  return [{ href, copied: hash === '' ? its.pageCopied : its.positionCopied }];
}

/** Returns the links of a slip: to the page of its statement or claim, which is its last folder, and to the words in the article. */
function linksOfSlip({ href, pathname }: HTMLAnchorElement): [first: Copy, inArticle: Copy] {
  const slips = document.querySelector<HTMLElement>('[data-slips]')?.dataset['slips'] ?? '';
  const article = new URL('.', new URL(slips, location.href));
  const id = pathname.split('/').at(-2) ?? '';
  return [
    { href, copied: pathname.startsWith(article.pathname) ? its.claimCopied : its.recordCopied },
    { href: `${article.href}#${id}`, copied: its.inArticleCopied },
  ];
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

followSelection((range, button) => {
  const { href, leadsTo } = linkTo(range);
  const copied = { words: its.wordsCopied, passage: its.passageCopied, page: its.pageCopied }[leadsTo];
  void copyLink({ href, copied }, undefined, button);
});

// If the style were imported, every page would link to it.
const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = style;
document.head.append(link);
