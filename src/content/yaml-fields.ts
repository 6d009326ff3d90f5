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
  type YAMLMap,
} from 'yaml';
import { checkDecoded } from '../core/findings/check-characters.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { placeAt, type Place } from '../core/text/place.ts';
import type { Written } from '../core/findings/validate.ts';
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
    written: {
      values: document.toJS({ maxAliasCount: 0 }) ?? {},
      placeOf: placesIn(document, place),
    },
    findings: text.includes('\\') ? checkEscapes(document, text, place) : [],
  };
}

/** The most levels of lists and fields that may be nested. The content needs three. */
const maxDepth = 32;

function failed(findings: Finding[]): { written: undefined; findings: Finding[] } {
  return { written: undefined, findings };
}

/** The offset at which a text that the parser cannot follow is nested too deeply, by its brackets, list marks or indentation. */
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

/** Gives the place of a field's name or, within a field, of an entry's name; in a list, of the entry itself. */
function placesIn(document: Document, place: (offset: number) => Place): Written['placeOf'] {
  const keysOf = new WeakMap<YAMLMap, Map<string, Node>>();
  const key = (map: YAMLMap, name: string): Node | undefined => {
    const keys = keysOf.get(map) ?? new Map(map.items.flatMap(({ key }) => (isScalar(key) ? [[String(key.value), key]] : [])));
    keysOf.set(map, keys);
    return keys.get(name);
  };
  return (...parts) => {
    const path = parts.filter((part) => part !== undefined);
    for (let length = path.length; length > 0; length--) {
      const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
      const last = path[length - 1];
      const node = isMap(parent)
        ? key(parent, String(last))
        : isSeq(parent) && typeof last === 'number'
          ? parent.items[last]
          : undefined;
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return place(0);
  };
}
