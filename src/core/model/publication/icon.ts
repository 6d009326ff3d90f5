import type { Archive } from '../archive.ts';
import { emblemTypes } from './emblem.ts';

/** Returns the address and the media type of the site's icon: the one that an editor gave, or an SVG that code draws. */
export function iconOf({ emblems, links }: Pick<Archive, 'emblems' | 'links'>): { href: string; type: string } {
  const format = emblems.icon?.format ?? 'svg';
  return { href: links.icon(format), type: emblemTypes[format] };
}

/** Returns the first letter or digit of a name as a capital; undefined if it has none. */
export function initialOf(name: string, locale: string): string | undefined {
  return /[\p{L}\p{N}]\p{M}*/u.exec(name.normalize('NFC'))?.[0].toLocaleUpperCase(locale);
}
