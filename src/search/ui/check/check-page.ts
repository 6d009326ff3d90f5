import { words } from '#words';
import { shorten } from '../../../core/text/wording.ts';
import { inMarks } from '../../../core/words/say.ts';
import { checkPanel } from './check-panel.ts';

/** Characters of a text that the title of the page has at most. */
const longestTitle = 80;
/** Milliseconds after the last letter before the text is compared: half a word resembles anything. */
const pauseAfterWord = 900;

// The script of the page that compares a text with the record. The address of the page says with what.
const root = document.querySelector<HTMLElement>('main .check-panel');
const [form, field, list, status] = [
  root?.querySelector('form'),
  root?.querySelector('textarea'),
  root?.querySelector<HTMLElement>('[data-search-results]'),
  root?.querySelector<HTMLElement>('[role=status]'),
];
if (root && form && field && list && status) {
  const untitled = document.title;
  const panel = checkPanel(list, status, root.dataset['base'] ?? '/');
  let pause: ReturnType<typeof setTimeout> | undefined;
  let shown = '';
  const read = (): string => new URLSearchParams(location.search).get('q') ?? '';
  /** Shows the comparison that the address asks for, and puts its words into the title. */
  const show = (): void => {
    const text = read().trim();
    shown = location.search;
    const bare = text.replace(/^[\p{Quotation_Mark}\s]+|[\p{Quotation_Mark}\s]+$/gu, '');
    document.title = bare === '' ? untitled : `${inMarks(shorten(bare, longestTitle), words)} · ${untitled}`;
    void panel.check(text);
  };
  /** Writes the text of the field into the address and compares it. `push` makes a step that the reader can go back to. */
  const ask = (push: boolean): void => {
    clearTimeout(pause);
    const text = field.value.trim();
    const address = text === '' ? location.pathname : `?q=${encodeURIComponent(text)}`;
    try {
      if (push && text !== read().trim()) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // Browsers limit how often the address may change. The next change writes all of it.
    }
    show();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(true);
  });
  const wait = (): void => {
    clearTimeout(pause);
    panel.clear();
    pause = setTimeout(() => {
      ask(false);
    }, pauseAfterWord);
  };
  field.addEventListener('input', (event) => {
    clearTimeout(pause);
    if (event instanceof InputEvent && event.isComposing) return;
    if (event instanceof InputEvent && /^insertFrom(?:Paste|Drop)/.test(event.inputType)) ask(true);
    else wait();
  });
  field.addEventListener('compositionend', wait);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) form.requestSubmit();
  });
  field.addEventListener('focus', panel.prepare, { once: true });
  addEventListener('popstate', () => {
    // A step to an anchor within the page does not change what is compared.
    if (location.search === shown) return;
    field.value = read();
    show();
  });
  // A browser may have kept what was typed before the script was there.
  if (read() !== '' || field.value.trim() === '') field.value = read();
  if (field.value.trim() !== read().trim()) ask(false);
  else show();
}
