/** A part of an address as the site makes them: letters and digits of any script, words joined by hyphens. */
const segment = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u;

/**
 * Whether a text is the address of a page from the root of the site: `/`, `/people/ryabkov/`. What a path can do beyond naming
 * a page (`..`, a backslash, percent signs that hide one or decode to nothing) makes none.
 */
export function isPageAddress(text: string): boolean {
  return text.startsWith('/') && text.endsWith('/') && segmentsOf(text).every((part) => segment.test(decoded(part) ?? ''));
}

/** The same, or with the id of a place on the page behind it: `/articles/talks/#the-dinner`. */
export function isAddressForm(text: string): boolean {
  const [page = '', anchor, ...more] = text.split('#');
  return isPageAddress(page) && more.length === 0 && (anchor === undefined || isAnchor(anchor));
}

/** Whether a text can be the id of a place on a page. */
export function isAnchor(text: string): boolean {
  return segment.test(decoded(text) ?? '');
}

/** The address that a text most probably was to be: with the slashes that it lacks; undefined where it is one, or can't be. */
export function suggestAddress(text: string): string | undefined {
  const [page = '', anchor] = text.split('#');
  const parts = page.split('/').filter(Boolean);
  const path = parts.length === 0 ? '/' : `/${parts.join('/')}/`;
  const address = anchor === undefined || anchor === '' ? path : `${path}#${anchor}`;
  return address !== text && isAddressForm(address) ? address : undefined;
}

/** Percent signs as the letters that they stand for; undefined where they stand for none. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function segmentsOf(address: string): string[] {
  return address === '/' ? [] : address.slice(1, -1).split('/');
}
