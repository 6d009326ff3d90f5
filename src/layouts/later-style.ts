import { otherVoices, voiceAnchor, voiceClass, type VoiceKey } from '../core/model/score/voice-names.ts';
import type { Side } from '../core/model/sides/side.ts';
import type { Words } from '../core/words/en.ts';
import { withShortNames } from '../site/short-names.ts';

/** Returns the style that dims, while one voice of an article's score is the target of the address, the words of all others. */
export function dimmedVoices(sides: readonly Pick<Side, 'id'>[]): string {
  const voices: VoiceKey[] = [
    ...sides.map((side) => ({ kind: 'side' as const, side })),
    ...otherVoices.map((kind) => ({ kind, side: null })),
  ];
  const others = voices.map((voice) => {
    // In the score and at the end of the words, what a source claims has the class of its mark.
    const own = [voiceClass(voice), voice.side ? undefined : voice.kind, 'numbers'].filter((name) => name !== undefined);
    return `:root:has(#${voiceAnchor(voice)}:target) :is(.said,.claim,.quote,.mark,g):not(.${own.join(',.')})`;
  });
  const around = `:root:has(.score a:target:not(#${voiceAnchor({ kind: 'site', side: null })})) .body`;
  return withShortNames(`@media screen{${[around, ...others].join()}{${dimmed}}}`);
}

/** How the words of the other voices look. The colours that rules for parts of them use are dimmed too. */
const dimmed =
  '--color-text:var(--dim);--color-quiet:var(--dim);--color-link:var(--dim);--side:var(--dim);color:var(--dim);opacity:var(--faint)';

/** Returns the custom properties of the words that the style puts into a page. */
export function laterWords({ note, score }: Pick<Words, 'note' | 'score'>): string {
  return withShortNames(`:root{--word-notes:${JSON.stringify(note.all)};--word-chosen:${JSON.stringify(score.chosen)}}`);
}
