import type { Side } from '../sides/side.ts';

/** The voices that are no side, in their order below the sides: speakers without a side, documents, sources in their own voice, this site. */
export const otherVoices = ['others', 'documents', 'claims', 'site'] as const;

/** A voice that is no side. */
export type OtherVoice = (typeof otherVoices)[number];

/** A side that speaks, or a voice that is none. */
export interface VoiceKey {
  readonly kind: 'side' | OtherVoice;
  /** The side; null for every other kind. */
  readonly side: Pick<Side, 'id'> | null;
}

/** Returns the id of a voice in the score of its article. Two hyphens keep what is no side apart from every side: no editor can write them. */
export function voiceAnchor({ kind, side }: VoiceKey): string {
  return side ? `voice-${side.id}` : `voice--${kind}`;
}

/** Returns the class that the words of a voice have in the text; undefined for those of this site, which have no element. */
export function voiceClass({ kind, side }: VoiceKey): string | undefined {
  if (side) return `by-${side.id}`;
  if (kind === 'site') return undefined;
  return kind === 'claims' ? 'claim' : `by--${kind}`;
}
