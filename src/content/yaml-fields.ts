import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Range,
} from 'yaml';
import { checkDecoded } from '../core/findings/check-characters.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { placeAt, type Place } from '../core/text/place.ts';
import { lettersIn, writtenAt, type Places, type Written } from '../core/findings/written.ts';
import { problemsOf } from './yaml-problems.ts';

/**
 * Parses YAML (the 1.2 core schema, so that dates stay text) and keeps the place of each field. Only fields, lists and words are
 * accepted: no anchors and aliases, with which a few lines can grow to gigabytes, no tags or directives, and no other keys.
 *
 * @param file the name of the file in findings
 * @param firstLine the line of the file on which `text` begins: 2 for front matter
 */
export function parseYaml(file: string, text: string, firstLine = 1): { written: Written | undefined; findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false, uniqueKeys: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return placeAt(file, line + firstLine - 1, col);
  };
  // The library reports a stack overflow like any other mistake.
  if (document.errors.some(({ message }) => /call stack|Stack overflow/i.test(message)))
    return failed([finding('too-deep', place(nestingIn(text)), { what: 'lists and fields', most: maxDepth })]);
  const problems = problemsOf(document, text, (offset) => lines.linePos(offset).line + firstLine - 1);
  if (problems.length > 0)
    return failed(problems.map(({ offset, ...problem }) => finding('malformed-yaml', place(offset), problem)));
  const deep = tooDeep(document);
  if (deep !== undefined) return failed([finding('too-deep', place(deep), { what: 'lists and fields', most: maxDepth })]);
  return {
    written: writtenAt(document.toJS({ maxAliasCount: 0 }) ?? {}, { at: place(0), ...partsOf(document.contents, text, place) }),
    findings: text.includes('\\') ? checkEscapes(document, text, place) : [],
  };
}

/** The most levels of lists and fields that may be nested. The content needs three. */
const maxDepth = 32;

function failed(findings: Finding[]): { written: undefined; findings: Finding[] } {
  return { written: undefined, findings };
}

/**
 * Returns the offset at which nesting exceeds the limit, judged by brackets, list marks and indentation, for a text that is too
 * deep to parse.
 */
function nestingIn(text: string): number {
  const deep = new RegExp(`(?:[-?:][ \\t]+){${maxDepth}}(?=[-?:])|(?<=^|\\n)[ ]{${maxDepth}}(?= )`).exec(text);
  let depth = 0;
  const end = deep ? deep.index + deep[0].length : text.length;
  for (let offset = 0; offset < end; offset++) {
    if (text[offset] === '[' || text[offset] === '{') depth += 1;
    else if (text[offset] === ']' || text[offset] === '}') depth -= 1;
    if (depth > maxDepth) return offset;
  }
  return deep ? end : 0;
}

function tooDeep(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Collection: (_key, node, path) => {
      if (path.filter(isCollection).length < maxDepth) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Finds invisible characters that are written as escapes: "\u202E". */
function checkEscapes(document: Document, text: string, place: (offset: number) => Place): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Scalar: (_key, { value, range }) => {
      if (typeof value === 'string' && range)
        for (const one of checkDecoded(value, text.slice(range[0], range[1]), place(range[0]))) findings.push(one);
    },
  });
  return findings;
}

/** Returns the places of fields by their names and of entries by their numbers; a value without parts has none. */
function partsOf(node: unknown, text: string, place: (offset: number) => Place): Pick<Places, 'parts' | 'lines'> {
  const partOf = (at: Node, value: unknown): Places => ({ at: place(at.range?.[0] ?? 0), ...partsOf(value, text, place) });
  if (isMap(node))
    return {
      parts: new Map(
        node.items.flatMap(({ key, value }) => (isScalar(key) ? [[String(key.value), partOf(key, value)] as const] : [])),
      ),
    };
  if (isSeq(node))
    return {
      parts: new Map(node.items.flatMap((item, i) => (isNode(item) ? [[String(i), partOf(item, item)] as const] : []))),
    };
  return isScalar(node) && node.range ? linesOf(text, node.range, place) : {};
}

/** Returns the places of the lines of a text, if it is written over several, without what only says how they are written. */
function linesOf(text: string, [start, end]: Range, place: (offset: number) => Place): Pick<Places, 'lines'> {
  const written = text.slice(start, end);
  const words = /^(?:[|>].*\n|["'])/.exec(written)?.[0].length ?? 0;
  const escapes = { "'": /''/g, '"': /\\(?:x..|u.{4}|U.{8}|.)/g }[written.charAt(0)] ?? '';
  if (!written.trimEnd().includes('\n')) return {};
  let before = 0;
  const lines = [...written.slice(words).matchAll(/.*\S/g)].map(({ index, 0: line }) => {
    const one = { at: place(start + words + index + line.search(/\S/)), before };
    before += lettersIn(line.replace(escapes, escapes && '_'));
    return one;
  });
  return { lines };
}
