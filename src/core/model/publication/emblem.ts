/** The formats of a logo or an icon, by the ending of the file. */
export const emblemFormats = ['svg', 'png'] as const;

/** A format of a logo or an icon. */
export type EmblemFormat = (typeof emblemFormats)[number];

/** A picture that stands for the publication, as an editor gave it, and its size in pixels. */
export interface Emblem {
  readonly format: EmblemFormat;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The pictures that stand for a publication: its logo and its icon, `logo.svg` or `logo.png`, `icon.svg` or `icon.png`. */
export interface Emblems {
  readonly logo?: Emblem;
  readonly icon?: Emblem;
}

/** The names of those files in the content folder. */
export const emblemFiles = (['logo', 'icon'] as const).flatMap((kind) =>
  emblemFormats.map((format) => ({ kind, format, name: `${kind}.${format}` })),
);

/** Pixels of each side that an icon in PNG must have at least: devices show it that large on their home screens. */
export const smallestIcon = 180;

/** Whether a picture is drawn for dark paper too: an SVG whose style asks for dark mode. */
export function isForDark({ format, bytes }: Emblem): boolean {
  return format === 'svg' && new TextDecoder().decode(bytes).match(/prefers-color-scheme\s*:\s*dark/) !== null;
}

/** The media types of those formats. */
export const emblemTypes: Readonly<Record<EmblemFormat, string>> = { svg: 'image/svg+xml', png: 'image/png' };
