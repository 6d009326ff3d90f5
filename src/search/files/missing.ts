/** The error of an index that lacks what it should have: it was replaced by another build meanwhile, or is damaged. */
export function missing(what: string | number): Error {
  return new Error(`Missing: ${what}`);
}
