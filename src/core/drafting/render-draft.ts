import { attribute } from '../findings/catalogue/rule.ts';
import { freeIds, suggestId } from '../findings/field.ts';
import { undecided } from '../findings/validate.ts';
import type { SpeechWords } from '../words/speech/speech-words.ts';
import { commentOn, remarkComment } from './comments.ts';
import { yamlText } from '../sourcing/yaml-text.ts';
import { escapeMarkdown, markdownWords } from './markdown-words.ts';
import type { Proposal, Proposals } from './proposal.ts';
import type { Voice } from './names/voice.ts';

/** What a draft is made of. */
export interface DraftInput {
  readonly sources: readonly {
    readonly id: string;
    readonly text: string;
    readonly proposals: Proposals;
    readonly words: SpeechWords;
  }[];
  /** Returns the id of whoever speaks: that of a record, or of a stub that is written with the draft. */
  idOf(voice: Voice): string;
  /** The ids that are in use on the site. */
  readonly used: ReadonlySet<string>;
  /** The day on which it is written (YYYY-MM-DD). */
  readonly today: string;
  /** The span of days that it is about, in EDTF; undefined if no source gives a day. */
  readonly covers: string | undefined;
  /** The byline that every published article of the site has; undefined if there is none, or several. */
  readonly byline?: string | undefined;
}

/**
 * Writes the draft of an article: what its sources quote and report, in their order, with a comment on each that says why. It has no
 * sentence besides these: headline and standfirst are left as questions, and so is the byline unless every other article has the same.
 */
export function renderDraft({ sources, idOf, used, today, covers, byline }: DraftInput): string {
  const free = freeIds(used);
  const several = sources.length > 1;
  const [only] = sources;
  const front = [
    'status: draft',
    `headline: '${undecided}'`,
    `standfirst: '${undecided}'`,
    byline === undefined ? `byline: '${undecided}'` : `byline: ${yamlText(byline)} # as in every other article`,
    `published: ${today}`,
    `covers: ${covers ?? `'${undecided}'`}`,
    `source: ${several ? `[${sources.map(({ id }) => id).join(', ')}]` : (only?.id ?? `'${undecided}'`)}`,
  ];
  const parts = sources.flatMap(({ id, text, proposals: { proposals, remarks }, words }) => {
    const context = { idOf, free, words, source: several ? id : undefined, text };
    const items = [
      ...proposals.map((one) => ({
        at: firstParagraph(one),
        part: `${commentOn(one, idOf)}\n\n${renderProposal(one, context)}`,
      })),
      ...remarks.map((one) => ({ at: one.paragraph - 0.5, part: remarkComment(one) })),
    ];
    // A remark comes before the proposals of its paragraph.
    const sorted = items.map((item, i) => ({ ...item, i })).sort((a, b) => a.at - b.at || a.i - b.i);
    return [...(several ? [`<!-- source: ${id} -->`] : []), ...sorted.map(({ part }) => part)];
  });
  return `---\n${front.join('\n')}\n---\n\n${parts.join('\n\n')}\n`;
}

interface Context {
  idOf(voice: Voice): string;
  free(id: string): string;
  readonly words: SpeechWords;
  readonly source: string | undefined;
  readonly text: string;
}

function renderProposal(one: Proposal, context: Context): string {
  if (one.form === 'said') {
    const [sentence = ''] = one.words;
    const { typed } = markdownWords(sentence.replace(/[.\s]+$/u, ''));
    return `:said[${typed}]{${attributesOf(one, context, []).join(' ')}}.`;
  }
  const paragraphs = one.inner.length > 0 ? [{ typed: withInner(one, context), altered: [] }] : one.words.map(markdownWords);
  const altered = [...new Set(paragraphs.flatMap((paragraph) => paragraph.altered))];
  return `:::${one.form}{${attributesOf(one, context, altered).join(' ')}}\n${paragraphs.map(({ typed }) => typed).join('\n\n')}\n:::`;
}

function attributesOf(one: Proposal, { idOf, free, words, source }: Context, altered: readonly string[]): string[] {
  const speaker = one.voice ? idOf(one.voice) : undecided;
  const inferred =
    one.form === 'quote' && one.reason === 'pronoun' && one.from !== undefined
      ? words.paragraph.replace('{n}', String(one.from))
      : undefined;
  return [
    attribute('id', free(idFor(one.words))),
    ...(one.form === 'excerpt' ? [] : [attribute('speaker', speaker)]),
    ...(one.audience && one.form !== 'excerpt' ? [attribute('to', one.audience.to, true)] : []),
    ...(one.audience?.occasion ? [attribute('occasion', one.audience.occasion)] : []),
    ...(one.on ? [attribute('on', one.on.day)] : []),
    ...(inferred === undefined ? [] : [attribute('inferred', inferred, true)]),
    ...(source === undefined ? [] : [attribute('source', source)]),
    attribute('locator', one.locator),
    ...(altered.length > 0 ? [attribute('altered', altered.join(' '))] : []),
  ];
}

/** Writes the words of a quotation with the quotations in it, each an annotation of its own. */
function withInner({ start, end, inner }: Proposal, { text, idOf, free }: Context): string {
  let written = '';
  let at = start;
  for (const one of inner) {
    const id = free(idFor([text.slice(one.start, one.end)]));
    const speaker = one.voice ? idOf(one.voice) : undecided;
    written += `${escapeMarkdown(text.slice(at, one.start))}:quote[${escapeMarkdown(text.slice(one.start, one.end))}]{#${id} speaker=${speaker}}`;
    at = one.end;
  }
  return written + escapeMarkdown(text.slice(at, end));
}

/** An id of the first words. */
function idFor(words: readonly string[]): string {
  return suggestId((words[0] ?? '').split(/\s+/).slice(0, wordsOfAnId).join(' '))
    .slice(0, 50)
    .replace(/-+$/, '');
}

const wordsOfAnId = 5;

function firstParagraph({ locator }: Proposal): number {
  return Number(/^p(\d+)/.exec(locator)?.[1] ?? 0);
}
