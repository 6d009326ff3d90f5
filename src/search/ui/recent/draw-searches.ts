import { button, element } from '../element.ts';
import { drawKeySwitches } from '../key-switches.ts';
import { addSearch, readSearches, writeSearches } from './stored-searches.ts';

export { addSearch };

/**
 * Shows the recent searches and what the reader has chosen besides. Searches are kept on the reader's device, and only while the box
 * is ticked; unticking it deletes them. Where storage is blocked, they are not offered.
 *
 * @param ask called with the search that the reader chooses
 */
export function drawSearches(root: HTMLElement, ask: (query: string) => void): void {
  const searches = readSearches();
  root.hidden = searches === undefined;
  if (searches === undefined) return;
  const box = root.querySelector<HTMLInputElement>('input[name=remember]');
  const choose = (query: string) => () => {
    ask(query);
  };
  root
    .querySelector('ul')
    ?.replaceChildren(...(searches ?? []).map((query) => element('li', '', button(query, choose(query)))));
  drawKeySwitches();
  if (!box) return;
  box.checked = searches !== null;
  box.onchange = () => {
    writeSearches(box.checked ? [] : null);
    drawSearches(root, ask);
  };
}
