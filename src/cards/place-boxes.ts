import Yoga, { Align, Direction, Edge, FlexDirection, Gutter, Justify, MeasureMode, PositionType, Wrap } from 'yoga-layout';
import type { Node } from 'yoga-layout';
import type { Box, BoxStyle, Type } from './box.ts';

/** A text that is set in lines when its width is known. */
export interface SetText {
  /** Breaks the text into lines of at most this width, and returns the size of what results. */
  readonly breakAt: (width: number) => { readonly width: number; readonly height: number };
}

/** A box and its place on the card, in pixels. */
export interface PlacedBox<T> {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly style: BoxStyle;
  readonly text?: T;
}

/**
 * Places a box and all that is in it by the rules of CSS. What is drawn first comes first.
 *
 * @param width the width of the outermost box
 * @param type the type of text for which no box says another
 * @param setText sets a text that isn't empty
 */
export function placeBoxes<T extends SetText>(
  box: Box,
  width: number,
  type: Type,
  setText: (text: string, style: BoxStyle & Type) => T,
): PlacedBox<T>[] {
  const made = nodeOf(box, type, setText);
  made.node.calculateLayout(width, undefined, Direction.LTR);
  const placed = placesOf(made, 0, 0);
  made.node.freeRecursive();
  return placed;
}

interface Made<T> {
  readonly node: Node;
  readonly style: BoxStyle;
  readonly children: readonly Made<T>[];
  readonly text?: T;
}

const config = Yoga.Config.create();
config.setUseWebDefaults(true);

function nodeOf<T extends SetText>(
  { style, children }: Box,
  type: Type,
  setText: Parameters<typeof placeBoxes<T>>[3],
): Made<T> {
  const node = Yoga.Node.create(config);
  applyStyle(node, style);
  const inherited: Type = {
    color: style.color ?? type.color,
    fontSize: style.fontSize ?? type.fontSize,
    fontWeight: style.fontWeight ?? type.fontWeight,
    letterSpacing: style.letterSpacing ?? type.letterSpacing,
    lineHeight: style.lineHeight ?? type.lineHeight,
  };
  if (typeof children === 'string') {
    if (children.trim() === '') return { node, style, children: [] };
    const whole = { ...style, ...inherited };
    const text = setText(children, whole);
    node.setMeasureFunc((most, mode) => {
      const { width, height } = text.breakAt(mode === MeasureMode.Undefined ? unlimited : most);
      // A text that gets less than the width of its longest line, by a fraction of a pixel, would break anew.
      return { width: Math.min(Math.ceil(width) + 1, mode === MeasureMode.Undefined ? unlimited : most), height };
    });
    return { node, style: whole, children: [], text };
  }
  const within = children.map((child) => nodeOf(child, inherited, setText));
  within.forEach((child, i) => {
    node.insertChild(child.node, i);
  });
  return { node, style, children: within };
}

const unlimited = 100_000;

function applyStyle(node: Node, style: BoxStyle): void {
  node.setFlexDirection(style.flexDirection === 'column' ? FlexDirection.Column : FlexDirection.Row);
  if (style.alignItems) node.setAlignItems(style.alignItems === 'center' ? Align.Center : Align.Baseline);
  if (style.justifyContent) node.setJustifyContent(style.justifyContent === 'center' ? Justify.Center : Justify.SpaceBetween);
  if (style.flexWrap) node.setFlexWrap(Wrap.Wrap);
  if (style.flexGrow !== undefined) node.setFlexGrow(style.flexGrow);
  if (style.flexShrink !== undefined) node.setFlexShrink(style.flexShrink);
  if (style.position) node.setPositionType(PositionType.Absolute);
  node.setGap(Gutter.Column, style.columnGap);
  node.setGap(Gutter.Row, style.rowGap);
  node.setWidth(style.width);
  node.setHeight(style.height);
  node.setMaxWidth(style.maxWidth);
  node.setMinHeight(style.minHeight);
  for (const [edge, margin, padding, position] of [
    [Edge.Top, style.marginTop, style.paddingTop ?? style.padding, style.top],
    [Edge.Right, undefined, style.paddingRight ?? style.padding, undefined],
    [Edge.Bottom, style.marginBottom, style.paddingBottom ?? style.padding, style.bottom],
    [Edge.Left, undefined, style.paddingLeft ?? style.padding, style.left],
  ] as const) {
    if (margin !== undefined) node.setMargin(edge, margin);
    if (padding !== undefined) node.setPadding(edge, padding);
    if (position !== undefined) node.setPosition(edge, position);
  }
}

function placesOf<T extends SetText>({ node, style, children, text }: Made<T>, x: number, y: number): PlacedBox<T>[] {
  const { left, top, width, height } = node.getComputedLayout();
  const place = { left: x + left, top: y + top, width, height, style };
  const [before, across] = [Edge.Left, Edge.Right].map((edge) => node.getComputedPadding(edge)) as [number, number];
  text?.breakAt(width - before - across);
  const own = text
    ? [place, { ...place, left: place.left + before, top: place.top + node.getComputedPadding(Edge.Top), text }]
    : [place];
  return [...own, ...children.flatMap((child) => placesOf(child, place.left, place.top))];
}
