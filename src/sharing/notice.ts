import { words } from '#sharing-words';

/** Something else that the reader can do after copying. */
export interface Choice {
  readonly name: string;
  readonly run: () => void;
}

const region = document.createElement('p');
region.className = 'unseen';
region.role = 'status';
document.body.append(region);

const notice = document.createElement('div');
notice.className = 'notice';
let opener: HTMLElement | undefined;
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});
addEventListener('pointerdown', ({ target }) => {
  if (!(target instanceof Node && notice.contains(target))) close();
});

/**
 * Shows a sentence and reads it out, and offers choices. In the order of the keyboard they come right after the trigger. The notice
 * stays until the reader takes a choice, closes it, presses Escape or points elsewhere.
 */
export function showNotice(sentence: string, trigger: HTMLElement, choices: readonly Choice[]): void {
  close();
  opener = trigger;
  // Screen readers read a region out when its text changes.
  region.textContent = '';
  setTimeout(() => (region.textContent = sentence), 50);
  const shown = document.createElement('span');
  shown.textContent = sentence;
  shown.ariaHidden = 'true';
  notice.replaceChildren(shown, ...[...choices, { name: words.sharing.close, run: close }].map(button));
  trigger.after(notice);
}

function button({ name, run }: Choice): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', run);
  return element;
}

/** Removes the notice. If the focus is in it, the focus goes back to what opened it. */
function close(): void {
  if (notice.contains(document.activeElement)) opener?.focus({ preventScroll: true });
  notice.remove();
}
