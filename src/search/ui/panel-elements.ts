import { part } from './element.ts';

/** The elements of SearchPanel.astro that its script works with. */
export interface PanelElements {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly filters: HTMLDetailsElement;
  readonly chips: HTMLElement;
  readonly status: HTMLElement;
  readonly recent: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
}

/** Finds the elements of a panel. Throws where one is missing. */
export function panelElements(root: HTMLElement): PanelElements {
  return {
    root,
    form: part(root, 'form'),
    input: part(root, 'input[name=q]'),
    filters: part(root, '.filters'),
    chips: part(root, '.chips'),
    status: part(root, '[role=status]'),
    recent: part(root, '.recent'),
    list: part(root, '[data-search-results]'),
    more: part(root, '[data-search-more]'),
  };
}
