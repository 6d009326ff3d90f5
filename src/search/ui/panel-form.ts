import type { PanelElements } from './panel-elements.ts';
import type { Changes } from './request.ts';

/** Milliseconds after a letter before the search starts: a search for each letter would only delay the last one. */
const pauseAfterLetter = 120;
/** Milliseconds after the last letter before its word counts as finished, and something is said about the result. */
const pauseAfterWord = 900;

/** What the reader is doing in the search field. */
export interface Typing {
  /** Whether the reader is typing. If so, the field is not overwritten, and letters make no new step. */
  inProgress: boolean;
  /** Whether the last word may be the beginning of a longer one: there was no pause yet. */
  unfinished: boolean;
}

/** What a form reports. */
export interface FormEvents {
  /** The form is submitted with these words; `change` follows. */
  submitted(words: string): void;
  /** These fields changed. `push` makes a step that the reader can go back to. */
  change(changes: Changes, push: boolean): void;
  /** The reader paused, so the words that were searched for are finished. */
  paused(): void;
}

/** Watches the form of a panel. What an input method is still composing is not read. */
export function watchForm({ form, input }: PanelElements, { submitted, change, paused }: FormEvents): Typing {
  const typing: Typing = { inProgress: false, unfinished: false };
  // Corrections are turned off for the words that they got wrong, not for the next ones.
  const words = (): Changes => ({ q: input.value, spelling: null });
  let pauses: ReturnType<typeof setTimeout>[] = [];
  const stopWaiting = (): void => {
    pauses.forEach(clearTimeout);
    pauses = [];
    typing.unfinished = false;
  };
  // The first letters make a step that can be gone back to; the next ones change it.
  const typed = (): void => {
    stopWaiting();
    const letter = setTimeout(() => {
      const first = !typing.inProgress;
      typing.inProgress = true;
      typing.unfinished = true;
      change(words(), first);
    }, pauseAfterLetter);
    const word = setTimeout(() => {
      typing.unfinished = false;
      paused();
    }, pauseAfterWord);
    pauses = [letter, word];
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    stopWaiting();
    typing.inProgress = false;
    submitted(input.value);
    change(words(), true);
  });
  input.addEventListener('compositionstart', stopWaiting);
  input.addEventListener('compositionend', typed);
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) typed();
  });
  form.addEventListener('change', ({ target }) => {
    if (target === input || !(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
    typing.inProgress = false;
    // A date field reports a change at every digit of its year: these make no steps.
    change({ [target.name]: target.value }, target instanceof HTMLSelectElement);
  });
  return typing;
}
