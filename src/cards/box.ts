/** What a box hands down to the boxes within it: the type that text is set in. */
export interface Type {
  /** A hexadecimal colour: `#1a1c1e`. */
  readonly color: string;
  /** In pixels. */
  readonly fontSize: number;
  readonly fontWeight: 400 | 600;
  /** In parts of the size of the type. */
  readonly letterSpacing: number;
  /** In parts of the size of the type. */
  readonly lineHeight: number;
}

/**
 * The style of a box. Names and meanings are those of CSS, lengths are in pixels, and a box is a flexible one (`display: flex`) in
 * which paddings are part of the width.
 */
export interface BoxStyle extends Partial<Type> {
  readonly alignItems?: 'baseline' | 'center';
  readonly backgroundColor?: string;
  readonly borderRadius?: number;
  readonly bottom?: number;
  readonly columnGap?: number;
  readonly flexDirection?: 'column' | 'row';
  readonly flexGrow?: number;
  readonly flexShrink?: number;
  readonly flexWrap?: 'wrap';
  readonly height?: number;
  readonly justifyContent?: 'center' | 'space-between';
  readonly left?: number;
  /** The most lines that text may have; what does not fit is replaced by an ellipsis. */
  readonly lineClamp?: number;
  readonly marginBottom?: number;
  readonly marginTop?: number;
  readonly maxWidth?: number;
  readonly minHeight?: number;
  /** The same on all sides. */
  readonly padding?: number;
  readonly paddingBottom?: number;
  readonly paddingLeft?: number;
  readonly paddingRight?: number;
  readonly paddingTop?: number;
  readonly position?: 'absolute';
  readonly rowGap?: number;
  /** A colour that fills every other stripe of a box, each as wide as this many pixels. */
  readonly stripes?: { readonly color: string; readonly width: number };
  readonly top?: number;
  readonly width?: number;
}

/** A box of a card, with a text or with further boxes in it. It is plain data, since threads hand it on. */
export interface Box {
  readonly style: BoxStyle;
  readonly children: readonly Box[] | string;
}
