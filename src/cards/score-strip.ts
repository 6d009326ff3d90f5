import { basicColours, sideColours } from '../core/model/sides/palette.ts';
import type { Bar, Score, Voice } from '../core/model/score/score.ts';
import type { Box, BoxStyle } from './box.ts';

/** The score of an article, and the sections that a card is about: `all` if it is about the article. */
export interface LitScore {
  readonly score: Score;
  readonly lit: readonly string[] | 'all';
}

/** The height of a line of the score, in pixels, and the width of all. */
const pitch = 13;
const width = 1072;
/** So much is left free after a bar, so that neighbours are told apart. */
const gap = 3;

/** Lays out the score of an article as its page draws it, with the bars of some sections in colour and all others pale. */
export function scoreStrip({ score, lit }: LitScore): Box {
  return box(
    { height: score.voices.length * pitch, marginBottom: 16, marginTop: 14, width },
    score.bars.map((bar) => barBox(bar, score.voices[bar.line], lit === 'all' || lit.includes(bar.section ?? ''))),
  );
}

function barBox(bar: Bar, voice: Voice | undefined, isLit: boolean): Box {
  const height = heightOf(bar, voice);
  const colour = isLit ? colourOf(voice) : basicColours.line.light;
  return box(
    {
      ...(voice?.kind === 'claims' && isLit ? { stripes: { color: colour, width: 3 } } : { backgroundColor: colour }),
      height,
      left: Math.round(bar.start * width),
      position: 'absolute',
      top: Math.round(bar.line * pitch + (pitch - height) / 2),
      width: Math.max(3, Math.round(bar.length * width) - gap),
    },
    [],
  );
}

function heightOf({ verbatim }: Bar, voice: Voice | undefined): number {
  if (voice?.kind === 'site') return 3;
  return verbatim || voice?.kind === 'claims' ? pitch - 2 : 6;
}

function colourOf(voice: Voice | undefined): string {
  return voice?.side
    ? sideColours[voice.side.colour].light
    : basicColours[voice?.kind === 'site' ? 'line-strong' : 'ink'].light;
}

function box(style: BoxStyle, children: readonly Box[]): Box {
  return { style, children };
}
