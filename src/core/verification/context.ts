import type { Library } from '../model/archive.ts';
import { cutsAround, type Cut } from './cuts.ts';
import { deniesSaying, keepsAwayFrom } from './unsaid.ts';
import type { Span } from './paragraphs.ts';
import { speakerInSource, type SourceSpeaker } from './speakers/source-speaker.ts';
import { speechAcross, type Speech } from './speech.ts';

/** How a source gives the words of a quotation: as whose, and out of what sentence. */
export interface Context {
  /** Whether the source gives the words as somebody's own; otherwise they are its own narration. */
  readonly spoken: boolean;
  /** What was cut off at the ends of the quotation and turns it, or may. */
  readonly cuts: readonly Cut[];
  /** Words by which the source says that it was not said: "denied that". */
  readonly denied: string | undefined;
  readonly speaker: SourceSpeaker;
  /** The person who quotes these words within a longer speech, if that is whom the article gives as their speaker. */
  readonly quotedBy: string | undefined;
  /** Whether the quotation goes from the words of one speaker into other text. */
  readonly leavesSpeech: boolean;
  /** The stretches of the quotation that are nobody's words but the source's; empty if it is spoken. */
  readonly narrated: readonly Span[];
}

/** What a context is read from: a source's text with its paragraphs, and who speaks in the article. */
export interface Quotable {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly speech: readonly Speech[];
  readonly people: Library['people'];
  /** The id of the speaker; undefined for an excerpt of a document. */
  readonly speaker: string | undefined;
  /** The id of whoever a speech, post or document is by, where the source says. */
  readonly author?: string | undefined;
}

/** Reads how a source gives the words of a passage; undefined where the speaker isn't known to the site. */
export function contextOf(
  passage: Span,
  { text, paragraphs, speech, people, speaker: id, author }: Quotable,
): Context | undefined {
  const speaker = id === undefined ? undefined : people.get(id);
  const paragraph = paragraphs.find(([from, to]) => from <= passage[0] && passage[0] < to) ?? [0, text.length];
  const last = paragraphs.find(([from, to]) => from < passage[1] && passage[1] <= to) ?? paragraph;
  if (id === undefined) return ofDocument(cutsAround(text, passage, [paragraph[0], last[1]]));
  if (!speaker) return undefined;
  const around = speechAcross(speech, text, passage, paragraphs);
  const within: Span = around ? [Math.max(around.start, paragraph[0]), Math.min(around.end, last[1])] : [paragraph[0], last[1]];
  const by = people.get(author ?? '');
  const named: SourceSpeaker =
    around?.by === 'kind' && by
      ? by.id === id
        ? { status: 'named' }
        : { status: 'other', name: by.name, passage: text.slice(...passage) }
      : speakerInSource({ text, passage, paragraphs, speech, speaker, people });
  const outer = around && around.by === 'marks' && around.depth > 0 ? outerOf(speech, around) : undefined;
  const outerNamed =
    outer && named.status !== 'named'
      ? speakerInSource({ text, passage: [outer.start, outer.end], paragraphs, speech, speaker, people })
      : undefined;
  const before = around?.by === 'marks' ? narrationBefore(text, around, outer, paragraph) : '';
  const after = around?.by === 'marks' ? narrationAfter(text, around, outer?.end ?? last[1]) : '';
  const denied = deniesSaying(before);
  const away = denied === undefined ? keepsAwayFrom(before, after) : undefined;
  return {
    spoken: around !== undefined,
    cuts: [
      ...cutsAround(text, passage, within),
      ...(away !== undefined && around
        ? [
            {
              kind: 'distance',
              words: away,
              sentence: before + text.slice(around.start - 1, around.end + 1) + after,
              certain: false,
            } as const,
          ]
        : []),
    ],
    denied,
    speaker: named,
    quotedBy: outerNamed?.status === 'named' ? speaker.name : undefined,
    leavesSpeech: around === undefined && speech.some(({ start, end }) => start < passage[1] && passage[0] < end),
    narrated: around === undefined ? outside(passage, speech) : [],
  };
}

/** The words of a document are its own, whoever wrote it. */
function ofDocument(cuts: readonly Cut[]): Context {
  return {
    spoken: true,
    cuts,
    denied: undefined,
    speaker: { status: 'named' },
    quotedBy: undefined,
    leavesSpeech: false,
    narrated: [],
  };
}

/** Returns the stretches of a passage that are outside all speech, without the marks around that. */
function outside([from, to]: Span, speech: readonly Speech[]): Span[] {
  const spans: Span[] = [];
  let at = from;
  for (const { start, end, by } of [...speech].sort((a, b) => a.start - b.start)) {
    const mark = by === 'marks' ? 1 : 0;
    if (end <= at || start >= to) continue;
    if (start - mark > at) spans.push([at, start - mark]);
    at = Math.max(at, end + mark);
  }
  if (at < to) spans.push([at, to]);
  return spans;
}

function outerOf(speech: readonly Speech[], inner: Speech): Speech | undefined {
  return speech.findLast(({ start, end, depth }) => depth === inner.depth - 1 && start <= inner.start && inner.end <= end);
}

/** What is said of a stretch of speech before it, in the same sentence or at least the same paragraph. */
function narrationBefore(text: string, { start }: Speech, outer: Speech | undefined, paragraph: Span): string {
  const before = text.slice(outer ? outer.start : paragraph[0], start - 1);
  return before.split(/(?<=[.!?]["”’»]?)\s+/u).at(-1) ?? '';
}

/** What is said of a stretch of speech after it, in the same sentence and before other speech. */
function narrationAfter(text: string, { end }: Speech, limit: number): string {
  return /^[^.!?"“”„«»]*/u.exec(text.slice(end + 1, limit))?.[0] ?? '';
}
