import {
  isAlias,
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
import { checkDecoded } from '../core/check-characters.ts';
import { finding, type Finding } from '../core/finding.ts';
import { placeAt, type Place } from '../core/place.ts';
import type { Written } from '../core/validate.ts';

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
  const problems = [...document.errors, ...document.warnings].map(({ pos, message }) => ({
    offset: /^Missing closing .quote/.test(message) ? openingOf(document, pos[0]) : pos[0],
    reason: message,
  }));
  // The library reports a stack that overflowed as a mistake like any other.
  if (problems.some(({ reason }) => /call stack|Stack overflow/i.test(reason)))
    return failed([finding('too-deep', place(nestingIn(text)), { what: 'lists and fields', most: deepest })]);
  if (problems.length === 0) problems.push(...unwelcome(document));
  if (problems.length > 0)
    return failed(problems.map(({ offset, reason }) => finding('malformed-yaml', place(offset), { reason: oneLine(reason) })));
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

/** Where a quotation mark stands that is not closed: the library says where it noticed, which is the end of the file. */
function openingOf(document: Document, end: number): number {
  let opening = end;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end && range[1] >= end) opening = range[0];
    },
  });
  return opening;
}

interface Problem {
  offset: number;
  reason: string;
}

/** What is YAML and has no place in content. */
function unwelcome(document: Document): Problem[] {
  const problems: Problem[] = [];
  const say = (node: unknown, reason: string): void => {
    problems.push({ offset: (isNode(node) ? node.range?.[0] : undefined) ?? 0, reason });
  };
  const { yaml, tags } = document.directives ?? {};
  if (yaml?.explicit || Object.keys(tags ?? {}).length > 1) say(undefined, 'directives (%YAML, %TAG) are not used here');
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) return say(node, `an alias (*${node.source}) is not used here: write out what it stands for`);
      if (node.anchor !== undefined)
        say(node, `an anchor (&${node.anchor}) is not used here: put a value with & in quotation marks`);
      if (node.tag !== undefined) say(node, `a tag (${node.tag}) is not used here`);
    },
    Map: (_key, map) => {
      const keys = new Set<string>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name === undefined) say(key ?? map, 'the name of a field must be a plain word');
        else if (keys.has(name)) say(key, 'Map keys must be unique');
        // JavaScript has a meaning of its own for it, and takes it for no name.
        else if (name === '__proto__') say(key, '"__proto__" cannot be the name of a field');
        keys.add(name ?? '');
      }
    },
  });
  return problems;
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
        findings.push(...checkDecoded(value, text.slice(range[0], range[1]), place(range[0])));
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\.$/, '').trim();
}
