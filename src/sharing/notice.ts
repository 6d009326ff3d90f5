/** What else can be done after something was copied. */
export interface Choice {
  readonly name: string;
  readonly run: () => void;
}

/** Milliseconds for which a notice stays, unless the reader is at it. */
const stay = 8000;

const region = document.createElement('p');
region.className = 'unseen';
region.role = 'status';
document.body.append(region);

const notice = document.createElement('div');
notice.className = 'notice';
let leaving: ReturnType<typeof setTimeout> | undefined;
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close();
});

/** Says a sentence, to eyes and ears, and offers choices. They follow the sign in the order of the keyboard. */
export function offer(sentence: string, sign: Element, choices: readonly Choice[]): void {
  close();
  // A region is read out when what it says changes.
  region.textContent = '';
  setTimeout(() => (region.textContent = sentence), 50);
  const words = document.createElement('span');
  words.textContent = sentence;
  words.ariaHidden = 'true';
  notice.replaceChildren(words, ...choices.map(button));
  sign.after(notice);
  const leave = (): void => {
    if (notice.matches(':hover, :focus-within')) leaving = setTimeout(leave, stay);
    else close();
  };
  leaving = setTimeout(leave, stay);
}

function button({ name, run }: Choice): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', run);
  return element;
}

function close(): void {
  clearTimeout(leaving);
  notice.remove();
}
