import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Library } from '../../core/model/archive.ts';
import type { Claim } from '../../core/model/claim.ts';
import { describeStatement } from '../../core/model/describe-statement.ts';
import type { Permalinks } from '../../core/model/permalinks.ts';
import { voiceClass } from '../../core/model/score/voice-names.ts';
import { sideOfStatement } from '../../core/model/sides/side-of-statement.ts';
import { publisherOf } from '../../core/model/source.ts';
import type { Statement } from '../../core/model/statement.ts';
import { say } from '../../core/words/say.ts';
import type { Words } from '../../core/words/en.ts';
import { interfaceLanguage } from '../translations/translation-html.ts';

/** Which one of its article's statements, or of its claims, something is. */
export interface Ordinal {
  readonly number: number;
  readonly count: number;
}

interface Context {
  readonly library: Library;
  readonly links: Permalinks;
  readonly language?: string;
}

type Said = Omit<Statement, 'section'>;
type Claimed = Omit<Claim, 'section'>;

/**
 * Builds the mark of a statement: the one control that it has in its article. The style sheet draws it in the shape of the side that
 * speaks; it leads to the statement's record, or opens its slip where there is script. Its name says whose voice it is, and its
 * description which statement it is: in continuous reading only the name is heard.
 */
export function statementMarkHtml(statement: Said, ordinal: Ordinal, context: Context): Element {
  return markHtml(statementMarkId(ordinal.number), sideClass(statement, context.library), {
    href: context.links.quote(statement.id),
    ariaLabel: statementVoice(statement, context.library),
    title: statementOrdinal(ordinal, context.library.words),
    ...interfaceLanguage(context),
  });
}

/** Builds the mark of a claim, which leads to its record or, if it is a figure, to its row in the table of figures; or opens its slip. */
export function claimMarkHtml(claim: Claimed, ordinal: Ordinal, context: Context): Element {
  const { library, links } = context;
  return markHtml(claimMarkId(ordinal.number), ['claims'], {
    href: claim.figure ? links.article(claim.article, figureRow(claim.id)) : links.record(claim.article, claim.id),
    ariaLabel: claimVoice(claim, library),
    title: claimOrdinal(ordinal, library.words),
    ...interfaceLanguage(context),
  });
}

/** Builds a mark. Its two numbers are next to each other: that takes the fewest bytes when a page is compressed. */
function markHtml(
  id: string,
  classes: readonly string[],
  { title, ...others }: { readonly title: string } & Record<string, string>,
): Element {
  return h('a', { id, title, className: ['mark', ...classes], ...others });
}

/**
 * Builds what makes the mark of a statement be read before its words: assistive technology finds the mark here, and if it doesn't
 * know how, it finds it after the words (https://www.w3.org/TR/wai-aria-1.2/#aria-owns). Scripts find the mark by it, and the words.
 */
export function statementVoiceHtml({ number }: Ordinal): Element {
  return h('i', { ariaOwns: statementMarkId(number) });
}

/** Builds the same for a claim. */
export function claimVoiceHtml({ number }: Ordinal): Element {
  return h('i', { ariaOwns: claimMarkId(number) });
}

/** Ids of marks are short, since a page has many. No editor can write one: an id has no two hyphens in a row. */
function statementMarkId(number: number): string {
  return `ref--${number}`;
}

function claimMarkId(number: number): string {
  return `ref--c${number}`;
}

/** Returns the id of a figure's row in the table of figures. */
export function figureRow(id: string): string {
  return `ref-${id}`;
}

/** Returns whose voice a statement is: "Said: Sergei Ryabkov (speaker inferred)". */
function statementVoice(statement: Said, library: Library): string {
  const { speaker, quotedBy, inferred } = describeStatement(statement, library);
  const qualifier = [quotedBy, inferred === null ? null : library.words.mark.inferred]
    .filter((part) => part !== null)
    .join('; ');
  const name = qualifier === '' ? speaker : `${speaker} (${qualifier})`;
  return say(library.words.mark[statement.form === 'excerpt' ? 'excerpt' : 'said'], { name });
}

/** Returns whose voice a claim is: "Claim: InfoRos". */
export function claimVoice(claim: Claimed, { sources, words }: Library): string {
  const publisher = publisherOf(claim.source, sources);
  return say(words.mark[claim.figure ? 'figure' : 'claim'], { publisher });
}

/** Returns which statement of its article one is: "statement 2 of 19". */
export function statementOrdinal({ number, count }: Ordinal, { mark }: Pick<Words, 'mark'>): string {
  return say(mark.statementOf, { number, count });
}

/** Returns which claim of its article one is: "claim 3 of 11". */
export function claimOrdinal({ number, count }: Ordinal, { mark }: Pick<Words, 'mark'>): string {
  return say(mark.claimOf, { number, count });
}

/** Returns the class of the voice that a statement is in, in a list: that of its side, of speakers without one, or of documents. */
export function sideClass(statement: Pick<Statement, 'speaker'>, library: Library): string[] {
  const side = sideOfStatement(statement, library) ?? null;
  const kind = side ? 'side' : statement.speaker === null ? 'documents' : 'others';
  return [voiceClass({ kind, side })].filter((name) => name !== undefined);
}
