/**
 * Words as the index holds them and as a query is put to it: quotation marks of every script are straight, long dashes are
 * hyphens, white space is single.
 */
export function fold(text: string): string {
  return text
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
