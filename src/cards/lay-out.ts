import { basicColours, sideColours } from '../core/model/sides/palette.ts';
import type { Side } from '../core/model/sides/side.ts';
import { cardFamilies } from './fonts.ts';
import { capital, shorten } from '../core/text/wording.ts';
import type { Box } from './box.ts';
import type { Card } from './card.ts';
import { scoreStrip } from './score-strip.ts';
import { lengthOf } from './type-length.ts';

/** The size of every card, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A card has no theme: its colours are the light ones. */
const colours = {
  paper: basicColours.paper.light,
  ink: basicColours.ink.light,
  soft: basicColours['ink-soft'].light,
  line: basicColours.line.light,
  strong: basicColours['line-strong'].light,
} as const;

/** How large the words are. */
interface Scale {
  /** Sizes of type in pixels, by how many characters fit, and in how many lines at most. */
  readonly sizes: readonly { readonly letters: number; readonly size: number; readonly lines: number }[];
  /** The size of longer words. It is still legible when a card is shown at a quarter of its width, as it often is. */
  readonly smallest: { readonly size: number; readonly lines: number };
  /** How many characters of further text fit below the words, by the length of these. */
  readonly below: readonly { readonly letters: number; readonly room: number; readonly lines: number }[];
}

const below = [
  { letters: 24, room: 170, lines: 3 },
  { letters: 48, room: 112, lines: 2 },
] as const;

/** With one line at the head of the card, and nothing at its foot but who says it. */
const roomy: Scale = {
  sizes: [
    { letters: 34, size: 96, lines: 2 },
    { letters: 70, size: 80, lines: 3 },
    { letters: 112, size: 66, lines: 4 },
    { letters: 150, size: 57, lines: 5 },
  ],
  smallest: { size: 52, lines: 5 },
  below,
};

/** With one line more at the head, or with a notice at the foot. */
const close: Scale = {
  sizes: [
    { letters: 34, size: 90, lines: 2 },
    { letters: 70, size: 74, lines: 3 },
    { letters: 120, size: 57, lines: 4 },
  ],
  smallest: { size: 52, lines: 4 },
  below: below.slice(0, 1),
};

/** With both. */
const tight: Scale = {
  sizes: [
    { letters: 34, size: 78, lines: 2 },
    { letters: 64, size: 62, lines: 3 },
  ],
  smallest: { size: 52, lines: 4 },
  below: [],
};

/** With everything as long as it can be. */
const tightest: Scale = { sizes: [], smallest: { size: 52, lines: 2 }, below: [] };

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
      backgroundColor: colours.paper,
      boxSizing: 'border-box',
      color: colours.ink,
      fontFamily: cardFamilies,
      fontSize: 36,
      padding: '44px 64px 46px',
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
        text({ fontSize: 42, fontWeight: 600, letterSpacing: '-0.01em', lineClamp: 2, wordBreak: 'break-word' }, site),
        text({ color: colours.soft, lineClamp: 2, wordBreak: 'break-word' }, kind),
      ],
    ),
    rule(colours.strong),
    column({ height: 4 }, []),
    rule(colours.strong),
  ]);
}

function middle({ words, quoted, marks, more, side }: Card, scale: Scale): Box {
  // With further text below, there is less room for large type.
  const following = more === '' ? undefined : scale.below.find(({ letters }) => lengthOf(words) <= letters);
  const { size, lines } = scale.sizes.find(({ letters }) => lengthOf(words) <= letters) ?? scale.smallest;
  const fontSize = following ? Math.min(size, 78) : size;
  const body = text(
    {
      fontSize,
      fontWeight: side ? 400 : 600,
      letterSpacing: side ? '0' : '-0.012em',
      lineHeight: 1.15,
      lineClamp: lines,
      wordBreak: 'break-word',
    },
    quoted ? `${words}${marks.close}` : words,
  );
  // The opening mark hangs, so that all lines are aligned.
  const mark = text({ fontSize, left: -0.42 * fontSize, lineHeight: 1.15, position: 'absolute', top: 0 }, marks.open);
  const bar =
    side &&
    column(
      { backgroundColor: sideColours[side.colour].light, bottom: 0, left: 0, position: 'absolute', top: 0, width: 10 },
      [],
    );
  return column({ flexGrow: 1, justifyContent: 'center' }, [
    column({ position: 'relative', ...(bar && { paddingLeft: 64 }) }, [
      ...(bar ? [bar] : []),
      column({ position: 'relative' }, quoted ? [mark, body] : [body]),
    ]),
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

function footer({ from, qualifiers, about, side, score }: Card): Box {
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
    text({ color: colours.soft, lineClamp: 2, lineHeight: 1.3, wordBreak: 'break-word' }, under),
  ]);
}

/** Lays out the notice, in type that is legible where the card is shown at half its width. */
function noticeOf({ notice }: Card): Box[] {
  if (notice === undefined) return [];
  return [text({ fontSize: 27, fontWeight: 600, lineClamp: 2, lineHeight: 1.2, marginTop: 10 }, notice)];
}

/**
 * Lays out the side's name in its colour. The outline is one shape on another, because satori clips borders, which is slow to
 * draw.
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
        padding: '3px 22px 0',
      },
      side.name,
    ),
  ]);
}

function rule(backgroundColor: string): Box {
  return column({ backgroundColor, height: 2 }, []);
}

function onOneLine(maxWidth: number): Record<string, string | number> {
  return { lineClamp: 1, maxWidth, wordBreak: 'break-all' };
}

function text(style: Record<string, string | number>, children: string): Box {
  // Invisible characters are left out, because satori (0.63.2) fails on a word of nothing else.
  const shown = children.replace(/\p{Cc}/gu, ' ').replace(/[\p{Cf}\p{Cs}]/gu, '');
  // Satori limits lines only in blocks.
  return { type: 'div', props: { style: { display: 'block', ...style }, children: shown } };
}

function row(style: Record<string, string | number>, children: readonly Box[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function column(style: Record<string, string | number>, children: readonly Box[]): Box {
  return row({ flexDirection: 'column', ...style }, children);
}
