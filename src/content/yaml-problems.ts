import { isAlias, isNode, isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { YamlProblem } from '../core/findings/catalogue/yaml-problems.ts';
import { shorten } from '../core/text/wording.ts';

/** A mistake, and where in the text it is. */
export interface Problem extends YamlProblem {
  readonly offset: number;
}

/** The most mistakes that are reported for a file: if there are more, most of them follow from one. */
const maxProblems = 20;

/**
 * Finds what keeps a document from being read. Mistakes within single values are all reported; of others only the first, since
 * what the parser finds after it mostly follows from it.
 *
 * @param lineOf returns the line of the file that an offset is in
 */
export function problemsOf(document: Document, text: string, lineOf: (offset: number) => number): Problem[] {
  const found: Problem[] = [];
  let line: string | undefined;
  for (const error of [...document.errors, ...document.warnings].slice(0, 5 * maxProblems)) {
    const problem = explain(error, document, text);
    const here = lineAt(text, problem.offset).whole;
    if (here !== line) found.push(problem);
    line = here;
    if (!withinAValue.has(problem.problem) || found.length === maxProblems) return found;
  }
  return found.length > 0 ? found : findUnaccepted(document, text, lineOf);
}

const withinAValue: ReadonlySet<Problem['problem']> = new Set<Problem['problem']>(['colon', 'sign', 'escape', 'tag']);

/** Explains an error of the library in terms of what the author wrote. */
function explain({ code, message, pos: [offset] }: YAMLError, document: Document, text: string): Problem {
  const { indent, whole, start } = lineAt(text, offset);
  const words = whole.trim();
  const [, field, value = ''] = /^\s*(?:- +)?([^\s:#][^:]*?): +(.*\S)\s*$/.exec(whole) ?? [];
  const at = (problem: Problem['problem'], more: Partial<Problem> = {}): Problem => ({ problem, offset, ...more });
  const value0 = start + whole.indexOf(value, whole.indexOf(':'));
  if (/^(?:---|\.\.\.)\s*$/m.test(words) && !words.includes(':'))
    return at('second-document', { typed: words, offset: start + indent });
  switch (code) {
    case 'TAB_AS_INDENT':
      return at('tab');
    case 'MULTIPLE_DOCS':
      return at('second-document', { typed: text.startsWith('---', offset) ? '---' : '...' });
    case 'MISSING_CHAR': {
      const quote = /^Missing closing (.)quote/.exec(message)?.[1];
      if (quote !== undefined) return at('open-quotation', { typed: quote, offset: openingOf(document, offset) });
      const end = /must end with a ([\]}])/.exec(message)?.[1];
      if (end !== undefined) return bracket(document, text, offset, end);
      return misplaced(text, offset) ?? notAField(whole, start + indent);
    }
    case 'BAD_INDENT': {
      const end = /end with a ([\]}])/.exec(message)?.[1];
      return end === undefined ? (misplaced(text, offset) ?? at('unreadable')) : bracket(document, text, offset, end);
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (field !== undefined && /:(?:\s|$)/.test(value)) return at('colon', { field, typed: value, offset: value0 });
      return misplaced(text, offset) ?? misplaced(text, start + whole.length + 1) ?? at('unreadable');
    case 'MULTILINE_IMPLICIT_KEY':
      return notAField(whole, start + indent);
    case 'BAD_SCALAR_START':
      return at('sign', { field, typed: value || words, offset: value ? value0 : start + indent });
    case 'BAD_DQ_ESCAPE':
      return at('escape', { typed: text.slice(offset, offset + 2) });
    case 'TAG_RESOLVE_FAILED':
      return at('tag', { typed: short(/^!\S*/.exec(text.slice(offset))?.[0] ?? '') });
    case 'BAD_DIRECTIVE':
      return at('directive');
    case 'UNEXPECTED_TOKEN':
      if (/^["']/.test(value) && offset > value0)
        return at('after-quotation', { field, typed: short(text.slice(offset, start + whole.length).trim()) });
      if (/block-seq-ind/.test(message)) return at('entry');
      if (/^[[{]/.test(value)) return at('in-brackets', { field, typed: value[0], offset: value0 });
      if (/^[@`%|>,}\]!&*#?]/.test(value)) return at('sign', { field, typed: value, offset: value0 });
      return firstIndented(text) ?? misplaced(text, offset) ?? at('unreadable');
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
      return at('alias', { typed: short(/^\*\S*/.exec(text.slice(offset))?.[0] ?? '*') });
    case 'MULTIPLE_ANCHORS':
    case 'BAD_PROP_ORDER':
      return at('anchor', { typed: short(/^&\S*/.exec(text.slice(offset))?.[0] ?? '&') });
    default:
      return at('unreadable');
  }
}

/** Explains a line that is not a field: an entry of a list, a name whose colon has no space after it, or other words. */
function notAField(line: string, offset: number): Problem {
  const words = line.trim();
  if (words.startsWith('- ')) return { problem: 'entry', offset };
  const [, field, typed] = /^([\w-]+):((?!\/\/)\S.*)$/.exec(words) ?? [];
  if (field !== undefined) return { problem: 'no-space', offset, field, typed: short(typed ?? '') };
  return { problem: 'no-colon', offset, typed: short(words) };
}

/** Finds the mistake in a line that is indented differently from the line before it; returns undefined if there is none. */
function misplaced(text: string, offset: number): Problem | undefined {
  const { whole, indent, start } = lineAt(text, offset);
  if (whole.trim() === '') return undefined;
  const before = text
    .slice(0, start)
    .split('\n')
    .findLast((line) => line.trim() !== '');
  if (before === undefined) return undefined;
  const wanted = /^ */.exec(before)?.[0].length ?? 0;
  return wanted === indent ? undefined : { problem: 'indent', offset: start + indent, spaces: indent, wanted };
}

/** Finds the mistake in a first line that is indented; returns undefined if it is not indented. */
function firstIndented(text: string): Problem | undefined {
  const [, blank = '', { length: spaces } = ''] = /^((?:[ ]*(?:#.*)?\n)*)([ ]+)\S/.exec(text) ?? [];
  return spaces === 0 ? undefined : { problem: 'indent', offset: blank.length + spaces, spaces, wanted: 0 };
}

/** Finds the last opening bracket before `end`, whose list or group is not closed. */
function bracket(document: Document, text: string, end: number, closing: string): Problem {
  const opening = closing === ']' ? '[' : '{';
  let offset = end;
  visit(document, {
    Collection: (_key, { range, flow }) => {
      if (flow && range && text[range[0]] === opening && range[0] < end) offset = range[0];
    },
  });
  return { problem: 'open-bracket', offset, typed: opening };
}

/** Returns the offset of a quotation mark that is never closed. The library reports the end of the file instead. */
function openingOf(document: Document, end: number): number {
  let opening = end;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end && range[1] >= end) opening = range[0];
    },
  });
  return opening;
}

/** Finds what is valid YAML but is not accepted in content. */
function findUnaccepted(document: Document, text: string, lineOf: (offset: number) => number): Problem[] {
  const found: Problem[] = [];
  const say = (node: unknown, problem: Problem['problem'], more: Partial<Problem> = {}): void => {
    if (found.length < maxProblems) found.push({ problem, offset: (isNode(node) ? node.range?.[0] : undefined) ?? 0, ...more });
  };
  const { yaml, tags } = document.directives ?? {};
  if (yaml?.explicit || Object.keys(tags ?? {}).length > 1) say(undefined, 'directive');
  visit(document, {
    Node: (_key, node) => {
      if (found.length === maxProblems) return visit.BREAK;
      if (isAlias(node)) return say(node, 'alias', { typed: short(`*${node.source}`) });
      const before = (sign: string): number => Math.max(0, text.lastIndexOf(sign, (node.range?.[0] ?? 0) - 1));
      if (node.anchor !== undefined) say(node, 'anchor', { typed: short(`&${node.anchor}`), offset: before('&') });
      if (node.tag !== undefined) {
        const offset = before('!!') || before('!');
        say(node, 'tag', { typed: short(/^!\S*/.exec(text.slice(offset, offset + 80))?.[0] ?? node.tag), offset });
      }
      return undefined;
    },
    Map: (_key, map) => {
      const keys = new Map<string, number>();
      for (const { key } of map.items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        const first = name === undefined ? undefined : keys.get(name);
        if (name === undefined) say(key ?? map, 'name');
        else if (first !== undefined) {
          // A third one is not reported again.
          if (first >= 0) say(key, 'repeated-field', { typed: short(name), line: lineOf(first) });
          keys.set(name, -1);
          continue;
        }
        // In JavaScript this name would set the prototype of the object.
        else if (name === '__proto__') say(key, 'prototype');
        if (name !== undefined) keys.set(name, (key as { range?: [number] | null }).range?.[0] ?? 0);
      }
    },
  });
  return found;
}

function lineAt(text: string, offset: number): { whole: string; indent: number; start: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  const whole = text.slice(start, end < 0 ? undefined : end);
  return { whole, indent: /^[ \t]*/.exec(whole)?.[0].length ?? 0, start };
}

function short(text: string): string {
  return shorten(text, 60);
}
