import { speechIn } from '../verification/speech.ts';
import { paragraphsOf } from '../verification/paragraphs.ts';

/** The kind of a text that is divided by the labels of its speakers, and what shows that. */
export interface Labels {
  readonly kind: 'interview' | 'transcript';
  /** "11 paragraphs begin with “Varn:”, 10 with “Courier:”". */
  readonly evidence: string;
}

/**
 * Finds the labels of speakers in a text: at least two that take turns, each at least twice, before most paragraphs. Such a text is an
 * interview if it calls itself one, and a transcript otherwise.
 */
export function labelsIn(text: string): Labels | undefined {
  const paragraphs = paragraphsOf(text);
  const labelled = speechIn(text, 'transcript').filter(
    ({ by, start }) => by === 'label' && /:\s+$/u.test(text.slice(Math.max(0, start - 3), start)),
  );
  const counts = [...Map.groupBy(labelled, ({ label = '' }) => label)]
    .map(([label, all]) => ({ label, count: all.length }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  const taking = labelled.filter(({ label }, i) => label !== labelled[i - 1]?.label).length;
  if (!first || !second || taking < fewestTurns || labelled.length * 2 < paragraphs.length) return undefined;
  return {
    kind: /(?<!\p{L})(?:interview|interviewer|interviewed)(?!\p{L})/iu.test(text) ? 'interview' : 'transcript',
    evidence: `${first.count} paragraphs begin with “${first.label}:”, ${second.count} with “${second.label}:”`,
  };
}

/** Turns: fewer may be lists or headings with colons. */
const fewestTurns = 4;
