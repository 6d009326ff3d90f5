import type { Nodes, Root } from 'mdast';
import { finding, type Finding } from '../core/findings/finding.ts';
import { placeAt } from '../core/text/place.ts';

/** So deep may anything be nested in an article. */
const deepest = 32;

/** So deep may the parsed tree be; each level of a list is two of it. */
const deepestTree = 3 * deepest;

/** So many lines may look like headings, and so many of one mark may stand in a row. */
const mostHeadings = 1000;
const mostInARow = 100;

/**
 * So many round brackets may be open in a paragraph, and so many signs of a kind may stand in an article. For each of them the
 * parser goes through all that is there already, or through the rest of the paragraph.
 */
const mostOpen = 100;
const mostMarks = 5000;
const mostItems = 10_000;
const mostDeclarations = 100;
const mostBrackets = 25_000;
const mostBetween = 10_000;
const mostParagraphs = 50_000;
const mostLines = 5000;

/**
 * Finds what the parser would take minutes for, or overflow the stack at, before it is parsed: parsers of Markdown take time
 * that grows with the square of nesting and of some repetitions. No article that is meant to be read comes near these bounds.
 *
 * @returns the first that is out of bounds
 */
export function checkBounds(file: string, text: string): Finding | undefined {
  let headings = 0;
  let [brackets, rounds, marks, items, declarations, closed, paragraphs, inParagraph, between] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const fences: number[] = [];
  const lines = text.split('\n');
  const body = /^---\s*$/.test(lines[0] ?? '') ? lines.findIndex((line, i) => i > 0 && /^---\s*$/.test(line)) : -1;
  for (const [i, line] of lines.entries()) {
    const tooDeep = (what: string, column: number): Finding =>
      finding('too-deep', placeAt(file, i + 1, column), { what, most: deepest });
    const tooMany = (what: string, column: number, most: number): Finding =>
      finding('too-many', placeAt(file, i + 1, column), { what, most });

    const prefix = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*/.exec(line)?.[0] ?? '';
    const levels = [...prefix.matchAll(/>|[-+*]|\d+[.)]/g)];
    const beyond = levels[deepest];
    if (beyond) return tooDeep('quotations and lists', beyond.index + 1);
    if (levels.length > 0 && levels[0]?.[0] !== '>' && (levels[0]?.index ?? 0) > 3 * deepest)
      return tooDeep('quotations and lists', (levels[0]?.index ?? 0) + 1);

    items += levels.filter(([level]) => level !== '>').length;
    if (items > mostItems) return tooMany('list entries', 1, mostItems);

    if (line.trim() === '') {
      if (inParagraph > 0 && ++paragraphs > mostParagraphs) return tooMany('paragraphs', 1, mostParagraphs);
      [brackets, rounds, inParagraph] = [0, 0, 0];
    } else if (++inParagraph > mostLines) return tooMany('lines without an empty line between them', 1, mostLines);
    for (let at = 0; at < line.length; at++) {
      const character = line[at];
      if (brackets === 0) between = 0;
      else if (++between > mostBetween) return tooMany('characters between square brackets', at + 1, mostBetween);
      if (character === '\\') at += 1;
      else if (character === '[' && ++brackets > deepest) return tooDeep('brackets', at + 1);
      else if (character === ']') {
        if (++closed > mostBrackets) return tooMany('square brackets', at + 1, mostBrackets);
        if (brackets > 0) brackets -= 1;
      } else if (character === '(' && ++rounds > mostOpen) return tooMany('unclosed round brackets', at + 1, mostOpen);
      else if (character === ')' && rounds > 0) rounds -= 1;
      else if ((character === '*' || character === '_') && line[at - 1] !== character && ++marks > mostMarks)
        return tooMany('emphasis marks (* or _)', at + 1, mostMarks);
      else if (character === '<' && /[!?]/.test(line[at + 1] ?? '') && ++declarations > mostDeclarations)
        return tooMany('"<!" and "<?"', at + 1, mostDeclarations);
    }

    const [, colons, name] = /^[\s>]*(:{3,})(\w?)/.exec(line) ?? [];
    if (colons !== undefined) {
      if (name) fences.push(colons.length);
      else {
        const closed = fences.findIndex((length) => length <= colons.length);
        if (closed >= 0) fences.length = closed;
      }
      if (fences.length > deepest) return tooDeep('annotations', 1);
    }

    const row = /`{33}|([*_])\1{100}/.exec(line);
    if (row) return tooMany(`"${row[0][0] ?? ''}" in a row`, row.index + 1, row[1] ? mostInARow : deepest);
    if (i > body && /^[\s>]*(?:#{1,6}(?:\s|$)|-+\s*$|=+\s*$)/.test(line) && ++headings > mostHeadings)
      return tooMany('headings', 1, mostHeadings);
  }
  return undefined;
}

/** Finds what is nested too deep by other means than those above, e.g. emphasis, before anything walks down the tree. */
export function checkDepth(file: string, tree: Root): Finding | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestTree) {
      const { line = 1, column = 1 } = level[0]?.position?.start ?? {};
      return finding('too-deep', placeAt(file, line, column), { what: 'emphasis, links and lists', most: deepestTree });
    }
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return undefined;
}
