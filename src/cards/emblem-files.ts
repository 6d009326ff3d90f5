import type { Archive } from '../core/model/archive.ts';
import type { EmblemFormat } from '../core/model/publication/emblem.ts';
import { iconOf } from '../core/model/publication/icon.ts';
import { drawIcon, drawTouchIcon } from './icon.ts';

/** A picture of the publication: its name without an ending, and a function that returns or draws it. */
export interface EmblemFile {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** Returns the pictures that a site has in a format: the icon, the icon for home screens, and the logo if there is one. */
export function emblemFilesOf(archive: Archive, format: EmblemFormat): EmblemFile[] {
  const { links } = archive;
  const { icon, logo } = archive.emblems;
  const drawn = async (): Promise<Uint8Array> => new TextEncoder().encode(await drawIcon(archive));
  const files: [path: string, read: EmblemFile['read']][] = [
    [iconOf(archive).href, icon ? () => Promise.resolve(icon.bytes) : drawn],
    [links.touchIcon(), () => drawTouchIcon(archive)],
  ];
  if (logo) files.push([links.logo(logo.format), () => Promise.resolve(logo.bytes)]);
  const ending = `.${format}`;
  return files.flatMap(([path, read]) =>
    path.endsWith(ending) ? [{ name: path.slice(links.base.length, -ending.length), read }] : [],
  );
}
