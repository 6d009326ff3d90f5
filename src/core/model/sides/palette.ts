/** A colour in light and in dark, as hexadecimal sRGB. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** The colours of pages, cards and maps. They exist only here: stylesheets use them as custom properties of these names. */
export const basicColours = {
  ink: { light: '#1a1c1e', dark: '#eae7e0' },
  'ink-soft': { light: '#4a4d50', dark: '#bcb8b0' },
  paper: { light: '#fdfcf8', dark: '#141618' },
  'paper-raised': { light: '#f3f0e8', dark: '#202327' },
  line: { light: '#d5d0c4', dark: '#3a3e43' },
  'line-strong': { light: '#8a857a', dark: '#84807a' },
  yellow: { light: '#ffefb0', dark: '#4a3f12' },
} as const satisfies Record<string, Colour>;

/** Colours of maps only. Water is a shade between page and line. */
export const mapColours = { water: { light: '#e9e6dd', dark: '#25282c' } } as const satisfies Record<string, Colour>;

/**
 * The colours that a publication can give to its sides. As text on paper each has a contrast of at least 7:1, in light and in dark,
 * which leaves no room for eight that everybody can tell apart by colour: so each has a mark of its own, and a side is always named.
 */
export const sideColours = {
  red: { light: '#8c1d2c', dark: '#f2a9b1', mark: '■' },
  blue: { light: '#0b4a7d', dark: '#9cc9f2', mark: '●' },
  ochre: { light: '#654300', dark: '#e6c07a', mark: '▲' },
  violet: { light: '#5b2a8f', dark: '#c4a8f5', mark: '◆' },
  green: { light: '#145428', dark: '#9fdb9a', mark: '▼' },
  teal: { light: '#00565e', dark: '#74d8dc', mark: '★' },
  magenta: { light: '#86126b', dark: '#f29be4', mark: '✚' },
  grey: { light: '#44484c', dark: '#c6c9cc', mark: '○' },
} as const satisfies Record<string, Colour & { readonly mark: string }>;

/** The name of a colour for sides. */
export type SideColour = keyof typeof sideColours;

/** The names of the colours for sides. */
export const sideColourNames = Object.keys(sideColours) as [SideColour, ...SideColour[]];

/** Returns the basic colours and those of the given names as custom properties of CSS: `--ink:light-dark(#1a1c1e,#eae7e0);`. */
export function colourProperties(used: Iterable<SideColour>): string {
  const ofSides = [...new Set(used)].map((name) => [name, sideColours[name]] as const);
  return [...Object.entries<Colour>(basicColours), ...ofSides]
    .map(([name, { light, dark }]) => `--${name}:light-dark(${light},${dark});`)
    .join('');
}
