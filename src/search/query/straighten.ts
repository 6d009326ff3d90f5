import { oneLine } from '../../core/text/wording.ts';

/**
 * A text as the index holds it and as a query is put to it: quotation marks of every script straight, dashes as hyphens, white
 * space as single spaces. Unlike `fold` in core/text, it keeps double and single marks apart, since double ones make a phrase.
 */
export function straighten(text: string): string {
  return oneLine(text)
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[‐‑‒–—―]/g, '-');
}
