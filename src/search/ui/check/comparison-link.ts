import { words } from '#words';
import { inMarks } from '../../../core/words/say.ts';
import { link } from '../element.ts';

/** Returns a link to the page that compares a phrase with the record. */
export function comparisonOf(phrase: string, base: string): HTMLAnchorElement {
  return link(`${base}check/?q=${encodeURIComponent(inMarks(phrase, words))}`, words.search.compare);
}
