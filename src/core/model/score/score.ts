import type { Archive } from '../archive.ts';
import type { Article } from '../article.ts';
import { isVerbatim } from '../form.ts';
import { sideOf, type Side } from '../sides/side.ts';
import { speakerOf, type Statement } from '../statement.ts';
import { say } from '../../words/say.ts';
import type { Passage } from './passage.ts';

/** Whose words they are, and how many in the whole article. A voice has a line of its own in the score. */
export interface Voice {
  readonly kind: 'side' | 'others' | 'documents' | 'claims' | 'site';
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
  const voiceOf = ({ of }: Passage): string => {
    if (of === null) return 'site';
    const statement = statements.get(of);
    return statement ? voiceOfStatement(statement, known) : 'claims';
  };
  const groups = Map.groupBy(passages, voiceOf);
  const keys = [...[...known.sides.keys()].map(keyOfSide), 'others', 'documents', 'claims', 'site'].filter((key) =>
    groups.has(key),
  );
  const words = total(passages);
  let before = 0;
  const bars = passages.map((passage): Bar => {
    const statement = passage.of === null ? undefined : statements.get(passage.of);
    const start = before / words;
    before += passage.words;
    return {
      ...passage,
      line: keys.indexOf(voiceOf(passage)),
      verbatim: statement !== undefined && isVerbatim(statement.form),
      start,
      length: passage.words / words,
    };
  });
  return {
    words,
    voices: keys.map((key) => voice(key, total(groups.get(key) ?? []), article, known)),
    bars,
    ticks: ticksOf(article, bars),
  };
}

type ScoredArticle = Pick<Article, 'passages' | 'statements' | 'claims' | 'sections'>;

function voiceOfStatement(statement: Statement, known: Known): string {
  if (statement.speaker === null) return 'documents';
  const side = sideOf(speakerOf(statement, known), known);
  return side ? keyOfSide(side.id) : 'others';
}

/** Sides are named by the publication; one could have the id "others". */
function keyOfSide(id: string): string {
  return `side ${id}`;
}

function voice(key: string, words: number, { claims }: ScoredArticle, { sides, sources, words: its }: Known): Voice {
  const side = sides.get(key.replace(/^side /, ''));
  if (key.startsWith('side ') && side) return { kind: 'side', name: side.name, side, words };
  const kind = key as Exclude<Voice['kind'], 'side'>;
  if (kind !== 'claims') return { kind, name: its.score[kind], side: null, words };
  const publishers = new Set(claims.map(({ source }) => sources.get(source)?.publisher ?? source));
  const [publisher = ''] = publishers;
  const name = publishers.size === 1 ? say(its.score.claimsOf, { publisher }) : its.score.claims;
  return { kind, name, side: null, words };
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
