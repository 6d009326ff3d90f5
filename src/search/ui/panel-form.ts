import type { PanelElements } from './panel-elements.ts';
import type { Changes } from './request.ts';

/** Milliseconds after a letter before the search starts: a search for each letter would only delay the last one. */
const pauseAfterLetter = 120;

/** Whether the reader is typing in the search field. If so, the field is not overwritten, and letters make no new step. */
export interface Typing {
  inProgress: boolean;
}

/**
 * Watches the form of a panel.
 *
 * @param submitted called with the words when the form is submitted, before `change`
 * @param change called with the fields that changed; `push` makes a step that the reader can go back to
 */
export function watchForm(
  { form, input }: PanelElements,
  submitted: (words: string) => void,
  change: (changes: Changes, push: boolean) => void,
): Typing {
  const typing: Typing = { inProgress: false };
  // Corrections are turned off for the words that they got wrong, not for the next ones.
  const words = (): Changes => ({ q: input.value, spelling: null });
  let pause: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    typing.inProgress = false;
    submitted(input.value);
    change(words(), true);
  });
  // The first letters make a step that can be gone back to; the next ones change it.
  input.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const first = !typing.inProgress;
      typing.inProgress = true;
      change(words(), first);
    }, pauseAfterLetter);
  });
  form.addEventListener('change', ({ target }) => {
    if (target === input || !(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
    typing.inProgress = false;
    // A date field reports a change at every digit of its year: these make no steps.
    change({ [target.name]: target.value }, target instanceof HTMLSelectElement);
  });
  return typing;
}
