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
  const part = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`The search panel has no ${selector}.`);
    return found;
  };
  return {
    root,
    form: part('form'),
    input: part('input[name=q]'),
    filters: part('.filters'),
    chips: part('.chips'),
    status: part('[role=status]'),
    recent: part('.recent'),
    list: part('[data-search-results]'),
    more: part('[data-search-more]'),
  };
}
