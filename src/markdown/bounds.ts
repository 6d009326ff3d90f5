import type { Nodes, Root } from 'mdast';
import { finding, type Finding } from '../core/findings/finding.ts';
import { placeAt } from '../core/text/place.ts';

interface Limit {
  readonly rule: 'too-deep' | 'too-many';
  readonly most: number;
  /** The unit, as the finding words it. */
  readonly what: string;
}

/**
 * What an article may have at most; no article that is meant to be read comes near these limits. A parser of Markdown takes time
 * that grows with the square of nesting and of some repetitions. Higher limits would let one file hold up a build for minutes or
 * overflow the stack, lower ones would refuse an unusual article. The times are what parsing takes at the limit.
 */
const limits = {
  /** Levels at the beginning of a line: at each line the parser goes through all that are open. */
  blocks: { rule: 'too-deep', most: 32, what: 'quotations and lists' },
  /** Levels in a paragraph: for each the parser may go through the rest of the paragraph. */
  brackets: { rule: 'too-deep', most: 32, what: 'brackets' },
  /** Levels of fences. Even two are an error, but one that says which fence is missing is of more help. */
  annotations: { rule: 'too-deep', most: 32, what: 'annotations' },
  /** Levels of the parsed tree, which everything after the parser walks by recursion. A level of a list is two of them. */
  tree: { rule: 'too-deep', most: 96, what: 'emphasis, links and lists' },

  /** Per article. Half a second where they are underlined; 4,000 take six seconds. */
  headings: { rule: 'too-many', most: 1000, what: 'headings' },
  /** Per article. Two seconds. */
  items: { rule: 'too-many', most: 10_000, what: 'list entries' },
  /** Per article: a cell of a table has about one. Two seconds. */
  bars: { rule: 'too-many', most: 50_000, what: '"|"' },
  /** Per article. Seven seconds, for more paragraphs than a long novel has. */
  paragraphs: { rule: 'too-many', most: 50_000, what: 'paragraphs' },
  /** Per paragraph. One second; 20,000 take nineteen. */
  lines: { rule: 'too-many', most: 5000, what: 'lines without an empty line between them' },

  /** Per article, counted where they close. Three seconds. */
  closedBrackets: { rule: 'too-many', most: 25_000, what: 'square brackets' },
  /** Per outermost bracket: the parser may go through them for each bracket within. */
  label: { rule: 'too-many', most: 10_000, what: 'characters between square brackets' },
  /** Per paragraph: for each the parser may go through the rest of the paragraph. */
  roundBrackets: { rule: 'too-many', most: 100, what: 'unclosed round brackets' },
  /** Per article, signs in a row counting as one. One second; 20,000 take half a minute. */
  emphasis: { rule: 'too-many', most: 5000, what: 'emphasis marks (* or _)' },
  /** Per article. One second; 40,000 in a paragraph take nineteen. */
  references: { rule: 'too-many', most: 10_000, what: 'characters written as &…;' },
  /** Per article: for each the parser looks for its end in the rest of the paragraph. 4,000 take a second. */
  declarations: { rule: 'too-many', most: 100, what: '"<!" and "<?"' },
  /** Per line: for each row the parser looks for another of its length in the rest of the paragraph. */
  backticks: { rule: 'too-many', most: 32, what: '"`" in a row' },
  /** Per line: every two signs become an element inside the last one. */
  stars: { rule: 'too-many', most: 100, what: '"*" in a row' },
  underscores: { rule: 'too-many', most: 100, what: '"_" in a row' },
} as const satisfies Record<string, Limit>;

/** A limit that is exceeded, and the first column that is too much. */
interface Excess {
  readonly limit: Limit;
  readonly column: number;
}

/** Counts something over the lines of one article, which are given in order, numbered from 0. */
type Counter = (line: string, number: number) => Excess | undefined;

/**
 * Finds what the parser would take minutes for, or overflow the stack at, before it is parsed.
 *
 * @returns the first limit that is exceeded
 */
export function checkBounds(file: string, text: string): Finding | undefined {
  const lines = text.split('\n');
  const counters: readonly Counter[] = [
    countBlocks(),
    countParagraphs(),
    countSquareBrackets(),
    countRoundBrackets(),
    countEmphasis(),
    countBars(),
    countReferences(),
    countDeclarations(),
    countAnnotations(),
    countRows,
    countHeadings(endOfFrontMatter(lines)),
  ];
  for (const [number, line] of lines.entries()) {
    for (const count of counters) {
      const excess = count(line, number);
      if (excess) return report(file, number + 1, excess);
    }
  }
  return undefined;
}

/** Checks the depth of the parsed tree, which the counters above cannot see (e.g. emphasis). */
export function checkDepth(file: string, tree: Root): Finding | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.tree.most) {
      const { line = 1, column = 1 } = level[0]?.position?.start ?? {};
      return report(file, line, { limit: limits.tree, column });
    }
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}

function report(file: string, line: number, { limit: { rule, most, what }, column }: Excess): Finding {
  return finding(rule, placeAt(file, line, column), { what, most });
}

/** Counts quotations and lists: the depth that their marks at the beginning of a line give, and the items of all lists. */
function countBlocks(): Counter {
  const { blocks, items } = limits;
  let found = 0;
  return (line) => {
    const prefix = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*/.exec(line)?.[0] ?? '';
    const levels = [...prefix.matchAll(/>|[-+*]|\d+[.)]/g)];
    const beyond = levels[blocks.most];
    if (beyond) return { limit: blocks, column: beyond.index + 1 };
    const [first] = levels;
    // Each level of a list may be three columns further to the right.
    if (first && first[0] !== '>' && first.index > 3 * blocks.most) return { limit: blocks, column: first.index + 1 };
    found += levels.filter(([level]) => level !== '>').length;
    return found > items.most ? { limit: items, column: 1 } : undefined;
  };
}

function countParagraphs(): Counter {
  let [paragraphs, lines] = [0, 0];
  return (line) => {
    if (!isBlank(line)) return ++lines > limits.lines.most ? { limit: limits.lines, column: 1 } : undefined;
    if (lines > 0) paragraphs += 1;
    lines = 0;
    return paragraphs > limits.paragraphs.most ? { limit: limits.paragraphs, column: 1 } : undefined;
  };
}

/**
 * Counts square brackets: how many are open at once in a paragraph, how much the outermost contain, and how many are closed in
 * all.
 */
function countSquareBrackets(): Counter {
  const { brackets, label, closedBrackets } = limits;
  let [open, closed] = [0, 0];
  // Where the outermost open bracket is: negative where it is on an earlier line.
  let start = 0;
  const tooLong = (index: number): Excess | undefined =>
    open > 0 && index - start > label.most ? { limit: label, column: start + label.most + 2 } : undefined;
  return (line) => {
    if (isBlank(line)) open = 0;
    for (const { 0: sign, index } of line.matchAll(/\\.|[[\]]/g)) {
      const excess = tooLong(index);
      if (excess) return excess;
      if (sign === '[') {
        if (open === 0) start = index;
        if (++open > brackets.most) return { limit: brackets, column: index + 1 };
      } else if (sign === ']') {
        if (++closed > closedBrackets.most) return { limit: closedBrackets, column: index + 1 };
        if (open > 0) open -= 1;
      }
    }
    const excess = tooLong(line.length - 1);
    start -= line.length;
    return excess;
  };
}

function countRoundBrackets(): Counter {
  let open = 0;
  return (line) => {
    if (isBlank(line)) open = 0;
    for (const { 0: sign, index } of line.matchAll(/\\.|[()]/g)) {
      if (sign === '(' && ++open > limits.roundBrackets.most) return { limit: limits.roundBrackets, column: index + 1 };
      if (sign === ')' && open > 0) open -= 1;
    }
    return undefined;
  };
}

function countEmphasis(): Counter {
  let found = 0;
  return (line) => {
    for (const { 1: sign, index } of line.matchAll(/\\.|([*_])\1*/g))
      if (sign && ++found > limits.emphasis.most) return { limit: limits.emphasis, column: index + 1 };
    return undefined;
  };
}

function countBars(): Counter {
  let found = 0;
  return (line) => {
    for (const { 0: sign, index } of line.matchAll(/\\.|\|/g))
      if (sign === '|' && ++found > limits.bars.most) return { limit: limits.bars, column: index + 1 };
    return undefined;
  };
}

function countReferences(): Counter {
  let found = 0;
  return (line) => {
    for (const { index } of line.matchAll(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][\da-zA-Z]{1,31});/g))
      if (++found > limits.references.most) return { limit: limits.references, column: index + 1 };
    return undefined;
  };
}

function countDeclarations(): Counter {
  let found = 0;
  return (line) => {
    for (const { 0: sign, index } of line.matchAll(/\\.|<[!?]/g))
      if (sign.startsWith('<') && ++found > limits.declarations.most) return { limit: limits.declarations, column: index + 1 };
    return undefined;
  };
}

/** Counts the fences of annotations that are open. A fence closes the outermost one that has no more colons, with all in it. */
function countAnnotations(): Counter {
  const fences: number[] = [];
  return (line) => {
    const [, colons, name] = /^[\s>]*(:{3,})(\w?)/.exec(line) ?? [];
    if (colons === undefined) return undefined;
    if (name) fences.push(colons.length);
    else {
      const closed = fences.findIndex((length) => length <= colons.length);
      if (closed >= 0) fences.length = closed;
    }
    return fences.length > limits.annotations.most ? { limit: limits.annotations, column: 1 } : undefined;
  };
}

const rows = (
  [
    ['`', limits.backticks],
    ['\\*', limits.stars],
    ['_', limits.underscores],
  ] as const
).map(([sign, limit]) => ({ limit, tooMany: new RegExp(`${sign}{${limit.most + 1}}`) }));

/** Counts signs of one kind in a row. */
const countRows: Counter = (line) => {
  for (const { limit, tooMany } of rows) {
    const row = tooMany.exec(line);
    if (row) return { limit, column: row.index + 1 };
  }
  return undefined;
};

/** Counts lines that look like headings, or like the line under one, after the front matter. */
function countHeadings(after: number): Counter {
  let found = 0;
  return (line, number) => {
    if (number <= after || !/^[\s>]*(?:#{1,6}(?:\s|$)|-+\s*$|=+\s*$)/.test(line)) return undefined;
    return ++found > limits.headings.most ? { limit: limits.headings, column: 1 } : undefined;
  };
}

/** Returns the number of the line that ends the front matter, or -1 if there is none. */
function endOfFrontMatter(lines: readonly string[]): number {
  return /^---\s*$/.test(lines[0] ?? '') ? lines.findIndex((line, i) => i > 0 && /^---\s*$/.test(line)) : -1;
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}
