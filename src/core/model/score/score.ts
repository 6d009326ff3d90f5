import type { Archive } from '../archive.ts';
import type { Article } from '../article.ts';
import { isVerbatim } from '../form.ts';
import type { Side } from '../sides/side.ts';
import { sideOfStatement } from '../sides/side-of-statement.ts';
import { publisherOf } from '../source.ts';
import type { Statement } from '../statement.ts';
import { say } from '../../words/say.ts';
import type { Passage } from './passage.ts';
import { otherVoices, type OtherVoice, type VoiceKey } from './voice-names.ts';

/** Whose words they are, and how many in the whole article. A voice has a line of its own in the score. */
export interface Voice extends VoiceKey {
  /** The name that readers see. */
  readonly name: string;
  /** The side; null for every other kind. */
  readonly side: Side | null;
  readonly words: number;
}

/** A passage in the score. Lengths and places are shares of the article's words, from 0 to 1. */
export interface Bar extends Passage {
  /** The line that it is on: the place of its voice among the voices. */
  readonly line: number;
  /** Whether the words are a direct quotation or an excerpt, and not in this site's wording. */
  readonly verbatim: boolean;
  readonly start: number;
  readonly length: number;
}

/** Where a section that the contents list begins. */
export interface Tick {
  readonly id: string;
  readonly title: string;
  /** Its number in the contents, from 1. */
  readonly number: number;
  readonly start: number;
}

/** An article to scale: who has how much of its words, and where. Notes, tables and pictures are no part of it. */
export interface Score {
  readonly words: number;
  /** The voices that occur: sides in their order, speakers without a side, documents, sources in their own voice, this site. */
  readonly voices: readonly Voice[];
  readonly bars: readonly Bar[];
  readonly ticks: readonly Tick[];
}

type Known = Pick<Archive, 'people' | 'sides' | 'sources' | 'words'>;

/** Draws up the score of an article; undefined if it has no words of anybody but this site. */
export function scoreOf(article: ScoredArticle, known: Known): Score | undefined {
  const { passages } = article;
  if (passages.every(({ of }) => of === null)) return undefined;
  const statements = new Map(article.statements.map((statement) => [statement.id, statement]));
  const spoken = passages.map((passage) => {
    const statement = passage.of === null ? undefined : statements.get(passage.of);
    return { passage, statement, whose: whoseAre(passage, statement, known) };
  });
  const byVoice = Map.groupBy(spoken, ({ whose }) => whose);
  const order = [...known.sides.values(), ...otherVoices].filter((whose) => byVoice.has(whose));
  const words = total(passages);
  let before = 0;
  const bars = spoken.map(({ passage, statement, whose }): Bar => {
    const start = before / words;
    before += passage.words;
    const verbatim = statement !== undefined && isVerbatim(statement.form);
    return { ...passage, line: order.indexOf(whose), verbatim, start, length: passage.words / words };
  });
  const voices = order.map((whose): Voice => {
    const own = { words: total((byVoice.get(whose) ?? []).map(({ passage }) => passage)) };
    return typeof whose === 'string'
      ? { kind: whose, name: nameOf(whose, article, known), side: null, ...own }
      : { kind: 'side', name: whose.name, side: whose, ...own };
  });
  return { words, voices, bars, ticks: ticksOf(article, bars) };
}

type ScoredArticle = Pick<Article, 'passages' | 'statements' | 'claims' | 'sections'>;

function whoseAre({ of }: Passage, statement: Statement | undefined, known: Known): Side | OtherVoice {
  if (of === null) return 'site';
  if (statement === undefined) return 'claims';
  if (statement.speaker === null) return 'documents';
  return sideOfStatement(statement, known) ?? 'others';
}

function nameOf(voice: OtherVoice, { claims }: ScoredArticle, { sources, words: { score } }: Known): string {
  if (voice !== 'claims') return score[voice];
  const [publisher = '', ...more] = new Set(claims.map(({ source }) => publisherOf(source, sources)));
  return more.length === 0 ? say(score.claimsOf, { publisher }) : score.claims;
}

/** A section without words of its own begins where the next one does. */
function ticksOf({ sections }: ScoredArticle, bars: readonly Bar[]): Tick[] {
  const starts = new Map<string | null, number>();
  for (const { section, start } of bars) if (!starts.has(section)) starts.set(section, start);
  let next = 1;
  const placed = sections.toReversed().map(({ id, title, depth }) => {
    next = starts.get(id) ?? next;
    return { id, title, depth, start: next };
  });
  return placed
    .toReversed()
    .filter(({ depth }) => depth === 2)
    .map(({ id, title, start }, i) => ({ id, title, number: i + 1, start }));
}

function total(passages: readonly Passage[]): number {
  return passages.reduce((sum, { words }) => sum + words, 0);
}
