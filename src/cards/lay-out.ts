import { basicColours, sideColours } from '../core/model/sides/palette.ts';
import type { Side } from '../core/model/sides/side.ts';
import { capital, shorten } from '../core/text/wording.ts';
import type { Box, BoxStyle } from './box.ts';
import type { Card } from './card.ts';
import { tableBox } from './card-table.ts';
import { scoreStrip } from './score-strip.ts';
import { cutTo, lengthOf } from './type-length.ts';

/** The size of every card, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A card has no theme: its colours are the light ones. */
const colours = {
  paper: basicColours.paper.light,
  soft: basicColours['ink-soft'].light,
  line: basicColours.line.light,
  strong: basicColours['line-strong'].light,
} as const;

/** How large the words are. */
interface Scale {
  /** Sizes of type in pixels, by how many characters fit, and in how many lines at most. */
  readonly sizes: readonly { readonly letters: number; readonly size: number; readonly lines: number }[];
  /**
   * The size of longer words, and to how many characters they are cut next to the bar of a side. It is still legible when a card is
   * shown at a quarter of its width, as it often is.
   */
  readonly smallest: { readonly letters: number; readonly size: number; readonly lines: number };
  /** The size of the type of a table, and how many rows of it fit. */
  readonly table: { readonly size: number; readonly rows: number };
  /** How many characters of further text fit below the words, by the length of these. */
  readonly below: readonly { readonly letters: number; readonly room: number; readonly lines: number }[];
}

const below = [
  { letters: 24, room: 170, lines: 3 },
  { letters: 48, room: 112, lines: 2 },
] as const;

/** A line without the bar of a side is 1,072 pixels wide, and 1,008 with it. */
const widerWithoutBar = 1072 / 1008;

/** With one line at the head of the card, and nothing at its foot but who says it. */
const roomy: Scale = {
  sizes: [
    { letters: 34, size: 96, lines: 2 },
    { letters: 70, size: 80, lines: 3 },
    { letters: 112, size: 66, lines: 4 },
    { letters: 150, size: 57, lines: 5 },
  ],
  smallest: { letters: 195, size: 52, lines: 5 },
  table: { size: 40, rows: 5 },
  below,
};

/** With one line more at the head, or with a notice at the foot. */
const close: Scale = {
  sizes: [
    { letters: 34, size: 90, lines: 2 },
    { letters: 70, size: 74, lines: 3 },
    { letters: 120, size: 57, lines: 4 },
  ],
  smallest: { letters: 157, size: 52, lines: 4 },
  table: { size: 36, rows: 4 },
  below: [{ letters: 24, room: 112, lines: 2 }],
};

/** With both. */
const tight: Scale = {
  sizes: [
    { letters: 34, size: 78, lines: 2 },
    { letters: 64, size: 62, lines: 3 },
  ],
  smallest: { letters: 157, size: 52, lines: 4 },
  table: { size: 34, rows: 4 },
  below: [],
};

/** With everything as long as it can be. */
const tightest: Scale = { sizes: [], smallest: { letters: 78, size: 52, lines: 2 }, table: { size: 34, rows: 2 }, below: [] };

/**
 * Lays out a card: the site, the words as large as they fit, and who said them. How wide words are is known only to what draws them, so
 * this returns several layouts, the one with the largest type first; the first that fits the size of a card is drawn. They have everything that is
 * drawn.
 */
export function layOut(card: Card): Box[] {
  const scales = card.notice === undefined ? [roomy, close, tight, tightest] : [close, tight, tightest];
  return scales.map((scale) => layOutAt(card, scale));
}

function layOutAt(card: Card, scale: Scale): Box {
  return column(
    {
      width: cardSize.width,
      minHeight: cardSize.height,
      paddingBottom: 46,
      paddingLeft: 64,
      paddingRight: 64,
      paddingTop: 44,
    },
    [header(card), middle(card, scale), footer(card), ...noticeOf(card)],
  );
}

/** Lays out the name of the site and the kind of the card: on one line if both fit, otherwise one below the other, so that neither is cut. */
function header({ site, kind }: Card): Box {
  return column({}, [
    row(
      { alignItems: 'baseline', columnGap: 20, flexWrap: 'wrap', justifyContent: 'space-between', marginBottom: 6, rowGap: 6 },
      [
        text({ fontSize: 42, fontWeight: 600, letterSpacing: -0.01, lineClamp: 2, lineHeight: 1.1 }, site),
        // So that both are on one line: boxes are aligned by their lower edges.
        text({ color: colours.soft, lineClamp: 2, lineHeight: 1.1, paddingBottom: 2 }, kind),
      ],
    ),
    rule(colours.strong),
    column({ height: 4 }, []),
    rule(colours.strong),
  ]);
}

function middle({ words, quoted, marks, more, side, table }: Card, scale: Scale): Box {
  if (table) return column({ flexGrow: 1, justifyContent: 'center' }, [tableBox(table, scale.table)]);
  // With further text below, there is less room for large type.
  const following = more === '' ? undefined : scale.below.find(({ letters }) => lengthOf(words) <= letters);
  const { letters, size, lines } = scale.sizes.find((one) => lengthOf(words) <= one.letters) ?? scale.smallest;
  // Cut here and not where the last line ends, so that the cut is between words and before the quotation mark.
  const shown = cutTo(words, side ? letters : letters * widerWithoutBar);
  const fontSize = following ? Math.min(size, 78) : size;
  const body = text(
    {
      fontSize,
      fontWeight: side ? 400 : 600,
      letterSpacing: side ? 0 : -0.012,
      lineHeight: 1.15,
      lineClamp: lines,
    },
    quoted ? `${shown}${marks.close}` : shown,
  );
  // The opening mark hangs, so that all lines are aligned.
  const mark = text({ fontSize, left: -0.42 * fontSize, lineHeight: 1.15, position: 'absolute', top: 0 }, marks.open);
  const bar =
    side &&
    column(
      { backgroundColor: sideColours[side.colour].light, bottom: 0, left: 0, position: 'absolute', top: 0, width: 10 },
      [],
    );
  return column({ flexGrow: 1, justifyContent: 'center', paddingBottom: 8, paddingTop: 12 }, [
    column({ ...(bar && { paddingLeft: 64 }) }, [...(bar ? [bar] : []), column({}, quoted ? [mark, body] : [body])]),
    ...(following
      ? [
          text(
            { color: colours.soft, fontSize: 42, lineClamp: following.lines, lineHeight: 1.25, marginTop: 18 },
            shorten(more, following.room),
          ),
        ]
      : []),
  ]);
}

function footer({ from, qualifiers, about, side, score, table }: Card): Box {
  if (from === '' && about === '') return column({}, []);
  // First what readers must not miss, since the end is cut off where it is too long.
  const under = capital([qualifiers, about].filter(Boolean).join(' · '));
  return column({}, [
    ...(score ? [scoreStrip(score)] : []),
    rule(colours.line),
    row({ alignItems: 'center', justifyContent: 'space-between', marginTop: 14 }, [
      text({ fontWeight: 600, lineHeight: 1.2, ...(side ? { fontSize: 40, ...onOneLine(820) } : { lineClamp: 2 }) }, from),
      ...(side ? [pill(side)] : []),
    ]),
    text({ color: colours.soft, lineClamp: table ? 3 : 2, lineHeight: 1.3 }, under),
  ]);
}

/** Lays out the notice, in type that is legible where the card is shown at half its width. */
function noticeOf({ notice }: Card): Box[] {
  if (notice === undefined) return [];
  return [text({ fontSize: 27, fontWeight: 600, lineClamp: 2, lineHeight: 1.2, marginTop: 10 }, notice)];
}

/**
 * Lays out the side's name in its colour. The outline is one shape on another, because boxes have no borders.
 */
function pill(side: Side): Box {
  const color = sideColours[side.colour].light;
  return row({ backgroundColor: color, borderRadius: 30, flexShrink: 0, padding: 3 }, [
    text(
      {
        backgroundColor: colours.paper,
        borderRadius: 27,
        color,
        fontSize: 34,
        fontWeight: 600,
        lineHeight: 1.25,
        paddingLeft: 22,
        paddingRight: 22,
        paddingTop: 3,
      },
      side.name,
    ),
  ]);
}

function rule(backgroundColor: string): Box {
  return column({ backgroundColor, height: 2 }, []);
}

function onOneLine(maxWidth: number): BoxStyle {
  return { lineClamp: 1, maxWidth };
}

function text(style: BoxStyle, children: string): Box {
  // Invisible characters are left out: some fonts have a picture for them.
  const seen = children.replace(/\p{Cc}/gu, ' ').replace(/[\p{Cf}\p{Cs}]/gu, '');
  // No line begins with an ellipsis.
  const shown = seen.replace(/ …/g, '\u00a0…');
  return { style, children: shown };
}

function row(style: BoxStyle, children: readonly Box[]): Box {
  return { style, children };
}

function column(style: BoxStyle, children: readonly Box[]): Box {
  return row({ flexDirection: 'column', ...style }, children);
}
