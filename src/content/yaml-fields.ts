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
 * Parses YAML (1.2 core, so that dates stay text) and keeps where each field stands. What YAML can do beyond fields, lists
 * and words is turned away: anchors and aliases, with which a few lines grow to gigabytes, tags, directives, and keys that are no words.
 *
 * @param file the name that findings give
 * @param text the YAML
 * @param firstLine the line of the file on which `text` begins: 2 for front matter
 */
export function parseYaml(file: string, text: string, firstLine = 1): { written: Written | undefined; findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: false, uniqueKeys: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return placeAt(file, line + firstLine - 1, col);
  };
  // The library reports a stack that overflowed as a mistake like any other.
  if (document.errors.some(({ message }) => /call stack|Stack overflow/i.test(message)))
    return failed([finding('too-deep', place(nestingIn(text)), { what: 'lists and fields', most: deepest })]);
  const problems = problemsOf(document, text, (offset) => lines.linePos(offset).line + firstLine - 1);
  if (problems.length > 0)
    return failed(problems.map(({ offset, ...problem }) => finding('malformed-yaml', place(offset), problem)));
  const deep = tooDeep(document);
  if (deep !== undefined) return failed([finding('too-deep', place(deep), { what: 'lists and fields', most: deepest })]);
  return {
    written: {
      values: document.toJS({ maxAliasCount: 0 }) ?? {},
      placeOf: placesIn(document, place),
    },
    findings: text.includes('\\') ? checkEscapes(document, text, place) : [],
  };
}

/** So deep may lists and fields be nested: the model needs three levels. */
const deepest = 32;

function failed(findings: Finding[]): { written: undefined; findings: Finding[] } {
  return { written: undefined, findings };
}

/** Where a text that no parser can follow is nested too deep, by its brackets, its signs of lists or its indentation. */
function nestingIn(text: string): number {
  const deep = new RegExp(`(?:[-?:][ \\t]+){${deepest}}(?=[-?:])|(?<=^|\\n)[ ]{${deepest}}(?= )`).exec(text);
  let depth = 0;
  const end = deep ? deep.index + deep[0].length : text.length;
  for (let offset = 0; offset < end; offset++) {
    if (text[offset] === '[' || text[offset] === '{') depth += 1;
    else if (text[offset] === ']' || text[offset] === '}') depth -= 1;
    if (depth > deepest) return offset;
  }
  return deep ? end : 0;
}

function tooDeep(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Collection: (_key, node, path) => {
      if (path.filter(isCollection).length < deepest) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** Characters that nobody sees, where an escape stands for them: "\u202E". */
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

/** Where a field's name begins; of an entry within a field, where the entry's name or, in a list, the entry itself does. */
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
