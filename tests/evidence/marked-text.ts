import type { InventedText } from './texts.ts';

/** Words that a text gives to somebody, and whether it names the speaker beside them. */
export interface Utterance {
  readonly speaker: string;
  readonly named: boolean;
  readonly start: number;
  readonly end: number;
}

/** Takes the marks out of a text: what it says, and who says what in it. */
export function readMarked({ marked }: Pick<InventedText, 'marked'>): {
  readonly text: string;
  readonly utterances: Utterance[];
} {
  let text = '';
  const utterances: Utterance[] = [];
  for (const [, plain, speaker, unnamed, words] of marked.matchAll(/([^{]+)|\{([a-z]+)(\??)\|([^}]*)\}/g)) {
    if (plain !== undefined) text += plain;
    else {
      const start = text.length;
      text += words ?? '';
      utterances.push({ speaker: speaker ?? '', named: unnamed === '', start, end: text.length });
    }
  }
  return { text, utterances };
}
