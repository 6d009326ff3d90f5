/** A segment of an address as the site makes them: letters and digits of any script, with hyphens between words. */
const segment = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u;

/**
 * Whether a text is the address of a page from the root of the site: `/`, `/people/ryabkov/`. A path with `..`, a backslash, or
 * percent signs that hide one or decode to nothing is not.
 */
export function isPageAddress(text: string): boolean {
  return text.startsWith('/') && text.endsWith('/') && segmentsOf(text).every((part) => segment.test(decoded(part) ?? ''));
}

/** Whether a text is the address of a page or of a place on one: `/articles/talks/#the-dinner`. */
export function isAddressForm(text: string): boolean {
  const [page = '', anchor, ...more] = text.split('#');
  return isPageAddress(page) && more.length === 0 && (anchor === undefined || isAnchor(anchor));
}

/** Whether a text can be the id of a place on a page. */
export function isAnchor(text: string): boolean {
  return segment.test(decoded(text) ?? '');
}

/** Suggests the address that was probably meant, by adding missing slashes; undefined if the text is an address or can't be one. */
export function suggestAddress(text: string): string | undefined {
  const [page = '', anchor] = text.split('#');
  const parts = page.split('/').filter(Boolean);
  const path = parts.length === 0 ? '/' : `/${parts.join('/')}/`;
  const address = anchor === undefined || anchor === '' ? path : `${path}#${anchor}`;
  return address !== text && isAddressForm(address) ? address : undefined;
}

/** Returns a text with its percent-encoding decoded; undefined if that is invalid. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Returns the first part of an address that is no segment or anchor, such as `..`; undefined if only slashes can be wrong. */
export function faultyPart(address: string): string | undefined {
  return address.split(/[/#]/).find((part) => part !== '' && !isAnchor(part));
}

function segmentsOf(address: string): string[] {
  return address === '/' ? [] : address.slice(1, -1).split('/');
}
