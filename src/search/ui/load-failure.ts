import { button, element, link } from './element.ts';

/** Returns what the panel says when the search could not be loaded: where else to look, and a button that tries again. */
export function loadFailure(base: string, tryAgain: () => void): HTMLElement {
  return element(
    'p',
    '',
    'Search could not be loaded. You can still browse the ',
    link(`${base}quotes/`, 'quotes'),
    ', ',
    link(`${base}people/`, 'people'),
    ' and ',
    link(`${base}timeline/`, 'timeline'),
    '. ',
    button('Try again', tryAgain),
  );
}
