import type { PanelElements } from './panel-elements.ts';

/** Lets the up and down arrow keys move the focus between the search field and the links of the results. */
export function watchArrowKeys({ root, input, list }: PanelElements): void {
  root.addEventListener('keydown', (event) => {
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.indexOf(event.target as HTMLInputElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
