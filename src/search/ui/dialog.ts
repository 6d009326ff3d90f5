import type { SearchDialog } from './dialog-element.ts';
import { openEngine, type Engine } from './engine.ts';
import { fetchPanel } from './fetch-panel.ts';
import { mountPanel, type Panel } from './panel.ts';

let engine: Promise<Engine> | undefined;
let fetched: Promise<HTMLElement> | undefined;
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
 * @param page the address of the search page
 */
export async function fill({ panel: root, pageLink }: SearchDialog, page: string): Promise<void> {
  await prepare(page);
  const theirs = await fetched;
  if (panel || !theirs) return void panel?.show();
  const form = adopt(theirs, root);
  const address = (): string => `${page}${parameters.size > 0 ? `?${parameters.toString()}` : ''}`;
  const write = (changed: URLSearchParams): void => {
    parameters = changed;
    pageLink.href = address();
  };
  const typed = form.querySelector('input')?.value ?? '';
  if (typed !== '') write(new URLSearchParams({ q: typed }));
  panel = mountPanel(root, { read: () => new URLSearchParams(parameters), write }, engine);
  form.addEventListener('submit', () => {
    location.href = address();
  });
  panel.prepare();
  await panel.show();
}

/**
 * Moves the parts of a search panel around the field that is already there, which may be typed in meanwhile.
 *
 * @returns the form of the field
 */
function adopt(fetched: HTMLElement, root: HTMLElement): HTMLFormElement {
  const [own, theirs] = [root, fetched].map((panel) => panel.querySelector('form'));
  if (!own || !theirs) throw new Error('A search panel has no form.');
  root.dataset['base'] = fetched.dataset['base'] ?? '/';
  for (const button of theirs.querySelectorAll('.search-field button')) own.querySelector('.search-field')?.append(button);
  own.append(...theirs.querySelectorAll('.filters'));
  theirs.remove();
  root.querySelector('[role=status]')?.remove();
  root.append(...fetched.childNodes);
  return own;
}
