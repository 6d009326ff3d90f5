import type { Library } from '../core/model/archive.ts';
import { describeLocator } from '../core/model/citation.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { isNamedIn } from '../core/model/person.ts';
import { speakerOf } from '../core/model/statement.ts';
import { shorten } from '../core/text/wording.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import type { CutKind } from '../core/verification/cuts.ts';
import { locatorOf, type Span } from '../core/verification/paragraphs.ts';
import { sentencesOf } from '../core/verification/sentences.ts';
import type { SourceText } from '../core/verification/verification.ts';
import { en } from '../core/words/en.ts';

/** Checks whose words direct quotations are in their sources, and what sentences they were cut out of. */
export function checkContext(
  articles: readonly CheckedArticle[],
  { people }: Pick<Library, 'people'>,
  texts: ReadonlyMap<string, SourceText>,
): Finding[] {
  /** Returns the id of the only person who has a name; undefined if several have it, or nobody who has a file. */
  const idOf = (name: string): string | undefined => {
    const found = [...people.values()].filter((person) => isNamedIn(name, person));
    return found.length === 1 ? found[0]?.id : undefined;
  };
  return articles.flatMap(({ article, comparisons, annotated }) =>
    (article?.statements ?? []).flatMap((statement): Finding[] => {
      const at = annotated.get(statement.id);
      const { context, match } = comparisons.get(statement.id) ?? {};
      const text = texts.get(statement.source);
      if (!at || !context || !match || match.status === 'absent' || !text) return [];
      const { source } = statement;
      const person = statement.speaker ?? '';
      const speaker = speakerOf(statement, { people })?.name ?? person;
      const speakerPlace = at.written.placeOf('speaker');
      if (!context.spoken) {
        // What nobody says was not cut out of anybody's sentence either: one slip is one finding.
        const paragraph = describeLocator(locatorOf(text.paragraphs, [match.start, match.end]), en);
        const passage = short(context.narrated.map((span) => text.text.slice(...span).trim()).join(' … '));
        return [finding('quoted-narration', at.words, { source, paragraph, partly: context.leavesSpeech, passage })];
      }
      const found: Finding[] = [];
      if (context.denied !== undefined) {
        const sentence = short(sentenceAround(text, [match.start, match.end]));
        found.push(finding('cut-quotation', at.words, { source, denied: context.denied, sentence }));
      }
      for (const { kind, words, sentence, certain } of context.cuts) {
        const parameters = { source, kind: names[kind], words, sentence: short(sentence) };
        found.push(
          certain ? finding('cut-quotation', at.words, parameters) : finding('clipped-quotation', at.words, parameters),
        );
      }
      if (context.speaker.status === 'other') {
        const { name, passage } = context.speaker;
        found.push(
          finding('other-speaker', speakerPlace, { source, person, speaker, name, other: idOf(name), passage: short(passage) }),
        );
      } else if (context.quotedBy !== undefined) {
        const passage = short(sentenceAround(text, [match.start, match.end]));
        found.push(finding('other-speaker', speakerPlace, { source, person, speaker, passage }));
      } else if (context.speaker.status === 'unclear' && context.speaker.nearby !== undefined && statement.inferred === null) {
        const { nearby: name, passage = '' } = context.speaker;
        found.push(
          finding('unclear-speaker', speakerPlace, { source, speaker, name, other: idOf(name), passage: short(passage) }),
        );
      }
      return found;
    }),
  );
}

/** Returns the sentences that hold a passage. */
function sentenceAround({ text, paragraphs }: SourceText, [start, end]: Span): string {
  const sentences = paragraphs
    .flatMap((paragraph) => sentencesOf(text, paragraph))
    .filter(([from, to]) => from < end && start < to);
  return text.slice(sentences[0]?.[0] ?? start, sentences.at(-1)?.[1] ?? end);
}

/** Enough of a passage to find and judge it. */
const shown = 200;

const short = (passage: string): string => shorten(withPairedMarks(passage.replace(/\s+/g, ' ').trim()), shown);

/** Returns a passage without a quotation mark at one of its ends whose other half is outside it. */
function withPairedMarks(passage: string): string {
  const [opening, closing] = [passage.match(/“/g)?.length ?? 0, passage.match(/”/g)?.length ?? 0];
  if (opening > closing) return passage.replace(/^“/, '');
  return closing > opening ? passage.replace(/(?:^”\s*|”$)/, '') : passage;
}

const names: Readonly<Record<CutKind, string>> = {
  denial: 'a negation',
  condition: 'a condition',
  question: 'the question mark',
  hedge: 'a word of doubt',
  distance: 'part of its sentence',
};
