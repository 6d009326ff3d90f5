import { completeDialog, type SearchDialog } from './dialog-element.ts';
import { part } from '../element.ts';
import { openEngine, type Engine } from '../engine.ts';
import { fetchPanel } from './fetch-panel.ts';
import { mountPanel, type Panel } from '../panel.ts';

let engine: Promise<Engine> | undefined;
let fetched: Promise<HTMLElement> | undefined;
let completed: SearchDialog | undefined;
let panel: Panel | undefined;
let parameters = new URLSearchParams();

/**
 * Fetches the panel of the search page, and what a first search needs. Rejects if the page cannot be fetched.
 *
 * @param page the address of the search page
 */
export async function prepare(page: string): Promise<void> {
  engine ??= openEngine(new URL('..', page).pathname);
  // A failure is shown when something is searched for.
  engine.catch(() => undefined);
  fetched ??= fetchPanel(page);
  fetched.catch(() => (fetched = undefined));
  await fetched;
}

/**
 * Completes the dialog with the panel, if it was not completed yet, and searches for what is in its field.
 *
 * @param dialog the dialog, which at first has only a field
 * @param page the address of the search page
 */
export async function fill(dialog: HTMLDialogElement, page: string): Promise<void> {
  await prepare(page);
  const theirs = await fetched;
  if (!theirs) return;
  completed ??= completeDialog(dialog, page);
  const { panel: root, pageLink } = completed;
  const address = (): string => `${page}${parameters.size > 0 ? `?${parameters.toString()}` : ''}`;
  const write = (changed: URLSearchParams): void => {
    parameters = changed;
    pageLink.href = address();
  };
  // What was typed before the panel was there, or right before the dialog was closed, was not searched for yet.
  const typed = part<HTMLInputElement>(root, 'input[name=q]').value;
  if (typed.trim() !== (parameters.get('q') ?? '').trim()) write(withWords(typed, parameters));
  if (panel) return void panel.show();
  const form = adopt(theirs, root);
  panel = mountPanel(root, { read: () => new URLSearchParams(parameters), write }, engine);
  form.addEventListener('submit', () => {
    location.href = address();
  });
  panel.prepare();
  await panel.show();
}

/** Returns what is asked for with other words, exactly as typed: a space at the end divides them from those that are typed next. */
function withWords(words: string, asked: URLSearchParams): URLSearchParams {
  const changed = new URLSearchParams(asked);
  changed.delete('spelling');
  changed.set('q', words);
  return changed;
}

/**
 * Moves the parts of a search panel around the field that is already there, which may be typed in meanwhile.
 *
 * @returns the form of the field
 */
function adopt(fetched: HTMLElement, root: HTMLElement): HTMLFormElement {
  const [own, theirs] = [part<HTMLFormElement>(root, 'form'), part(fetched, 'form')];
  root.dataset['base'] = fetched.dataset['base'] ?? '/';
  for (const button of theirs.querySelectorAll('.search-field button')) part(own, '.search-field').append(button);
  own.append(...theirs.querySelectorAll('.filters'));
  theirs.remove();
  root.append(...fetched.childNodes);
  return own;
}
