/** Something else that the reader can do after copying. */
export interface Choice {
  readonly name: string;
  readonly run: () => void;
}

/** Milliseconds that a notice stays, unless the pointer or the focus is on it. */
const duration = 8000;

const region = document.createElement('p');
region.className = 'unseen';
region.role = 'status';
document.body.append(region);

const notice = document.createElement('div');
notice.className = 'notice';
let timer: ReturnType<typeof setTimeout> | undefined;
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});

/** Shows a sentence and reads it out, and offers choices. In the order of the keyboard they come right after the trigger. */
export function showNotice(sentence: string, trigger: Element, choices: readonly Choice[]): void {
  close();
  // Screen readers read a region out when its text changes.
  region.textContent = '';
  setTimeout(() => (region.textContent = sentence), 50);
  const words = document.createElement('span');
  words.textContent = sentence;
  words.ariaHidden = 'true';
  notice.replaceChildren(words, ...choices.map(button));
  trigger.after(notice);
  const expire = (): void => {
    if (notice.matches(':hover, :focus-within')) timer = setTimeout(expire, duration);
    else close();
  };
  timer = setTimeout(expire, duration);
}

function button({ name, run }: Choice): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', run);
  return element;
}

function close(): void {
  clearTimeout(timer);
  notice.remove();
}
