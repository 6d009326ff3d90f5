import { words } from '#words';
import { pieces } from '../../core/words/say.ts';
import { button, element, link } from './element.ts';

/** Returns what the panel says when the search could not be loaded: where else to look, and a button that tries again. */
export function loadFailure(base: string, tryAgain: () => void): HTMLElement {
  const { failed, quotes, people, timeline, again } = words.search;
  const parts: Readonly<Record<string, HTMLElement>> = {
    quotes: link(`${base}quotes/`, quotes),
    people: link(`${base}people/`, people),
    timeline: link(`${base}timeline/`, timeline),
    again: button(again, tryAgain),
  };
  const said = element(
    'p',
    '',
    ...pieces(failed).map((piece) => (typeof piece === 'string' ? piece : (parts[piece.name] ?? ''))),
  );
  said.dataset['failure'] = '';
  return said;
}
