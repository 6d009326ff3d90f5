import { words } from '#words';
import { pieces } from '../../core/words/say.ts';
import { button, element, link } from './element.ts';

/** Returns what the panel says when the search could not be loaded: where else to look, and a button that tries again. */
export function loadFailure(base: string, tryAgain: () => void): HTMLElement {
  const said = waysIn(words.search.failed, { ...linksUnder(base), again: button(words.search.again, tryAgain) });
  said.dataset['failure'] = '';
  return said;
}

/** Returns links to where else to look. */
export function linksUnder(base: string): Record<'quotes' | 'people' | 'timeline', HTMLElement> {
  const { quotes, people, timeline } = words.search;
  return {
    quotes: link(`${base}quotes/`, quotes),
    people: link(`${base}people/`, people),
    timeline: link(`${base}timeline/`, timeline),
  };
}

/** Puts links into a sentence. */
export function waysIn(sentence: string, ways: Readonly<Record<string, HTMLElement>>): HTMLElement {
  return element('p', '', ...pieces(sentence).map((piece) => (typeof piece === 'string' ? piece : (ways[piece.name] ?? ''))));
}
