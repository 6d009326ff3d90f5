/** Simplifies a text for the index and for queries: straight quotation marks, hyphens for all dashes, single spaces. */
export function fold(text: string): string {
  return text
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
