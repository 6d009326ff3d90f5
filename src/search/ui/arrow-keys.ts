import type { PanelElements } from './panel-elements.ts';

/** Lets the up and down arrow keys move the focus between the search field and the links of the results. */
export function watchArrowKeys({ root, input, list }: PanelElements): void {
  root.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.indexOf(event.target as HTMLInputElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
