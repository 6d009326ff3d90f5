import { countWords } from '../text/wording.ts';
import type { Attributed } from './attribute.ts';
import { cuesIn } from './cues.ts';
import type { Inner, Proposal } from './proposal.ts';

/** Finds the quotations within quoted words that the speaker gives as somebody's, with a name or a verb of saying: "She told us: ‘…’". */
export function innerIn({ start, end, words: quoted }: Proposal, { narrated, cast, words }: Attributed): Inner[] {
  const { text, speech } = narrated;
  // The words of several paragraphs have marks of the source between them.
  if (quoted.length > 1) return [];
  const within = speech.filter((one) => one.by === 'marks' && !one.unclosed && start < one.start && one.end < end);
  const outer = within.filter(
    (one) =>
      !within.some((other) => other !== one && other.start <= one.start && one.end <= other.end && other.depth < one.depth),
  );
  let told = text.slice(start, end);
  for (const one of outer)
    told = told.slice(0, one.start - start) + '_'.repeat(one.end - one.start) + told.slice(one.end - start);
  const cues = cuesIn(told, [0, told.length], words);
  return outer.flatMap((one): Inner[] => {
    const said = text.slice(one.start, one.end);
    const from = Math.max(0, ...[...told.slice(0, one.start - start - 1).matchAll(/[.!?]\s/g)].map(({ index }) => index + 2));
    const near = cues.filter(
      (cue) => cue.start >= from && cue.end <= one.start - start && !/[.!?_]/.test(told.slice(cue.end, one.start - start - 1)),
    );
    const cue = near.at(-1);
    if (!cue || countWords(said) < 3) return [];
    const kept = said.replace(/[\s,]+$/u, '');
    const at = { start: one.start, end: one.start + kept.length };
    const voices = cue.subject.by === 'name' ? cast.voicesOf(cue.subject.run) : [];
    const [voice] = voices;
    return [
      voice && voices.length === 1 && near.length === 1 ? { ...at, voice, candidates: [] } : { ...at, candidates: voices },
    ];
  });
}
