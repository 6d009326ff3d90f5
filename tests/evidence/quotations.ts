import { paragraphsOf, locatorOf, type Span } from '../../src/core/verification/paragraphs.ts';
import { sentencesOf } from '../../src/core/verification/sentences.ts';
import { readMarked, type Utterance } from './marked-text.ts';
import { inventedPeople, inventedTexts, type InventedText } from './texts.ts';

/** A direct quotation of an invented text, and what is wrong with it. */
export interface TriedQuotation {
  readonly source: string;
  readonly kind: string;
  readonly speaker: string;
  readonly words: string;
  readonly locator: string;
  /** What marks it (`altered=`), where its words are not exactly the source's. */
  readonly altered?: string;
}

/** Quotations of all invented texts that are as they should be: whole utterances, their sentences, and clauses of these. */
export function soundQuotations(): TriedQuotation[] {
  return inventedTexts.flatMap((source) => {
    const { text, utterances } = readMarked(source);
    const paragraphs = paragraphsOf(text);
    return utterances.flatMap((utterance) => {
      const spans = [...paragraphs.flatMap((paragraph) => common([utterance.start, utterance.end], paragraph))];
      const sentences = spans.flatMap((span) => sentencesOf(text, span));
      const all = [
        ...spans,
        ...sentences,
        ...sentences.flatMap((sentence) => clausesOf(text, sentence)),
        ...sentences.flatMap((sentence) => endOf(text, sentence)),
      ];
      return unique(all).map((span) => tried(source, 'sound', text, paragraphs, utterance.speaker, span));
    });
  });
}

/** Quotations that say what was not said, each made from a text by a rule. */
export function falseQuotations(): TriedQuotation[] {
  return inventedTexts.flatMap((source) => {
    const { text, utterances } = readMarked(source);
    const paragraphs = paragraphsOf(text);
    const make = (kind: string, speaker: string, span: Span): TriedQuotation =>
      tried(source, kind, text, paragraphs, speaker, span);
    const sentencesIn = ({ start, end }: Utterance): Span[] =>
      paragraphs.flatMap((paragraph) => common([start, end], paragraph)).flatMap((span) => sentencesOf(text, span));
    const cuts = utterances.flatMap((utterance) =>
      sentencesIn(utterance).flatMap((sentence) => [
        ...after(text, sentence, /(?<![\p{L}])(?:not|never|no|nobody|nicht)\s/giu).map((span) =>
          make('cut after a denial', utterance.speaker, span),
        ),
        ...after(text, sentence, /(?<![\p{L}])(?:if)\s[^,]*,\s/giu).map((span) =>
          make('cut after a condition', utterance.speaker, span),
        ),
        ...after(text, sentence, /(?<![\p{L}])(?:may|perhaps)\s/giu).map((span) =>
          make('cut after a hedge', utterance.speaker, span),
        ),
        ...before(text, sentence, /,? (?:if|not|unless)\s/giu).map((span) =>
          make('cut before a condition or denial', utterance.speaker, span),
        ),
        ...(text[sentence[1] - 1] === '?'
          ? [make('a question made a statement', utterance.speaker, [sentence[0], sentence[1] - 1])]
          : []),
      ]),
    );
    const others = utterances
      .filter(({ named }) => named || source.kind === 'transcript')
      .flatMap(({ speaker, start, end }) =>
        Object.keys(inventedPeople)
          .filter((id) => id !== speaker)
          .flatMap((id) =>
            paragraphs.flatMap((paragraph) => common([start, end], paragraph)).map((span) => make('another’s words', id, span)),
          ),
      );
    const speakers = [...new Set(utterances.map(({ speaker }) => speaker))];
    const narration =
      source.kind === 'speech' || source.kind === 'post' || source.kind === 'document'
        ? []
        : paragraphs
            .flatMap((paragraph) => sentencesOf(text, paragraph))
            .filter(([from, to]) => utterances.every(({ start, end }) => to <= start || end <= from))
            .filter(([from, to]) => !/["“”„]|^(?:Q|MS|MR|Question|Claire)/.test(text.slice(from, to)))
            .flatMap((span) => speakers.slice(0, 2).map((speaker) => make('narration as speech', speaker, span)));
    const bracketed = utterances.flatMap(({ speaker, start, end }) =>
      ['[reluctantly]', '[refuse to]'].flatMap((added) => {
        const [first] = paragraphs
          .flatMap((paragraph) => common([start, end], paragraph))
          .flatMap((span) => sentencesOf(text, span));
        if (!first) return [];
        const one = make('words put in', speaker, first);
        const words = one.words.split(' ');
        return words.length < 4
          ? []
          : [{ ...one, words: [...words.slice(0, 2), added, ...words.slice(2)].join(' '), altered: 'brackets' }];
      }),
    );
    const stitched = utterances.slice(1).flatMap((second, i): TriedQuotation[] => {
      const first = utterances[i];
      if (
        !first ||
        paragraphs.some((one) => common([first.start, first.end], one)[0] && common([second.start, second.end], one)[0])
      )
        return [];
      const [one] = sentencesOf(text, [first.start, first.end]);
      const two = sentencesOf(text, [second.start, second.end]).at(-1);
      if (!one || !two) return [];
      const words = `${text.slice(...one).replace(/[.!?]$/, '')} … ${text.slice(...two)}`;
      return [{ ...make('stitched', first.speaker, [one[0], two[1]]), words, altered: 'ellipsis' }];
    });
    const stitchedWithin = utterances.flatMap(({ speaker, start, end }) => {
      const parts = paragraphs.flatMap((paragraph) => common([start, end], paragraph));
      return parts.slice(1).flatMap((part, i): TriedQuotation[] => {
        const [one] = sentencesOf(text, parts[i] ?? part);
        const two = sentencesOf(text, part).at(-1);
        if (!one || !two) return [];
        const words = `${text.slice(...one)} … ${text.slice(...two)}`;
        return [{ ...make('stitched within a speech', speaker, [one[0], two[1]]), words, altered: 'ellipsis' }];
      });
    });
    return [...cuts, ...others, ...narration, ...bracketed, ...stitched, ...stitchedWithin];
  });
}

function tried(
  { id }: InventedText,
  kind: string,
  text: string,
  paragraphs: readonly Span[],
  speaker: string,
  span: Span,
): TriedQuotation {
  return { source: id, kind, speaker, words: text.slice(...span).trim(), locator: locatorOf(paragraphs, span) };
}

/** The part of a stretch that is in another, without the white space around it. */
function common([a, b]: Span, [c, d]: Span): Span[] {
  const [start, end] = [Math.max(a, c), Math.min(b, d)];
  return start < end ? [[start, end]] : [];
}

/** The second half of a long sentence in which nothing could turn its meaning. */
function endOf(text: string, [start, end]: Span): Span[] {
  const words = text.slice(start, end);
  const spaces = [...words.matchAll(/\s+(?=\p{L})/gu)];
  const middle = spaces[Math.floor(spaces.length / 2)];
  return spaces.length < 7 || middle === undefined || mayTurn.test(words)
    ? []
    : [[start + middle.index + middle[0].length, end]];
}

const mayTurn = /(?<![\p{L}])(?:not|never|no|nobody|if|may|perhaps|nicht|until)(?![\p{L}])|\?/iu;

/** Clauses that say the same without the rest of their sentence. */
function clausesOf(text: string, [start, end]: Span): Span[] {
  const words = text.slice(start, end);
  if (mayTurn.test(words)) return [];
  const at = /, (?:and|und) /.exec(words)?.index;
  const joint = /, (?:and|und) /.exec(words)?.[0].length ?? 0;
  return at === undefined
    ? []
    : [
        [start, start + at],
        [start + at + joint, end],
      ];
}

function after(text: string, [start, end]: Span, pattern: RegExp): Span[] {
  return [...text.slice(start, end).matchAll(pattern)]
    .map(({ index, 0: found }): Span => [start + index + found.length, end])
    .filter(([from, to]) => to - from > 12);
}

function before(text: string, [start, end]: Span, pattern: RegExp): Span[] {
  return [...text.slice(start, end).matchAll(pattern)]
    .map(({ index }): Span => [start, start + index])
    .filter(([from, to]) => to - from > 8);
}

function unique(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [span.join(), span])).values()];
}
