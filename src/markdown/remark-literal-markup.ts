import type { Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { finding } from '../core/findings/finding.ts';
import { placeAt } from '../core/text/place.ts';
import type { RuleId } from '../core/findings/rules.ts';
import { directiveNames, isQuotation } from './directives.ts';
import { draftOf, placeOf, typed, type Draft } from './draft.ts';
import { walk } from './walk.ts';

/**
 * Finds text that looks like markup but isn't, so that its signs would be printed. A backslash before them says that this is
 * meant.
 *
 *     ##The dinner {#the-dinner}   →   literal-markup: …##The dinner…
 */
export function remarkLiteralMarkup() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    walk(tree, (node, _index, parent, ancestors) => {
      if (node.type === 'listItem' && typeof node.checked === 'boolean') {
        const boxed = { what: 'task', typed: node.checked ? '[x]' : '[ ]' } as const;
        draft.findings.push(finding('literal-markup', placeOf(draft, node), boxed));
      } else if (node.type === 'text' && !ancestors.some(isQuotation))
        checkText(draft, node, parent.type === 'paragraph' && parent.children[0] === node, parent.type === 'heading');
    });
  };
}

/** Ids at the end of a heading that lack a brace or the number sign, or have other brackets. */
const halfId = /(?<=\s)(?:\{#[\w-]+|\{[a-z][\w-]*\}|#[\w-]+\}|[([]#[\w-]+[)\]])$/;

const forms = [
  ['half-id', halfId],
  ['heading', /^(#{2,6})(?=[^\s#])(.*)$/],
  ['table', /^\|.*\|\s*$/],
  ['footnote', /(?<!\\)\[\^[^\]\s]+\]/],
  ['annotation', new RegExp(`(?<![\\\\\\w:]):{1,3} +(?:${directiveNames.join('|')})(?=[[{])`)],
  ['annotation', new RegExp(`(?<![\\\\\\w:]):(?:${directiveNames.join('|')})(?::| +)(?=\\[[^\\]]*\\]\\{)`)],
  ['link', /(?<=\[[^\]]*)\]\(person:[\w-]+(?![\w-]*\))/],
  ['bullet', /^[•·▪◦‣●]\s+/u],
  ['placeholder', /(?<![\p{L}\p{N}])(?:TODO|FIXME|TKTK|[Ll]orem ipsum)(?![\p{L}\p{N}])/u],
  ['footnote-in-line', /(?<!\\)\^\[[^\]\n]{1,300}\]/],
  ['math', /(?<![\\$])(?:\$\$[^$\n]{1,200}\$\$|\$(?=[^\s$\d])[^$\n]{0,80}[\\^_{=][^$\n]{0,80}(?<!\s)\$(?![\w$]))/],
  ['mark', /(?<![=\\])==(?=[^\s=])[^=\n]{1,200}==(?!=)/],
  ['wiki', /(?<!\\)\[\[[^\][\n]{1,200}\]\]/],
  ['raised', /(?<![\\~])~[^\s~]{1,40}~(?!~)|(?<!\\)\^[^\s^[\]]{1,40}\^/],
  ['definition', /^:[ \t]+\S/],
  ['box', /^(?:!!!\s+\w+|\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\])/i],
  ['contents', /^\[TOC\]$/i],
  ['citation', /(?<!\\)\[@[\w:-]{1,80}/],
  ['template', /(?<!\\)(?:\{\{[^{}\n]{1,200}\}\}|\{%[^%\n]{1,200}%\}|\{:?\s*\.[\w-]+[^{}\n]{0,80}\}|%%[^%\n]{1,200}%%)/],
  ['grid', /^\+(?:[-=]{1,200}\+){1,50}\s*$/],
  ['nameless', /(?<!\\|\\:{1,3}\w+\[[^\]]*)\]\{[a-z-]+=[^{}\n]*\}?/],
  ['id', /(?<!\\|\\:{1,3}\w+(?:\[[^\]]*\])?)\{#[\w-]+[^{}]*\}/],
] as const;

/** The row under the first one of a table. */
const dashes = /^\|(?:\s*:?-+:?\s*\|)+\s*$/;

/** A text without any of these has none of the forms. */
const signs = /[#|^{•·▪◦‣●=$~%+]|: |:[a-z\t]|\]\(|\[[[@!]|\[TOC|!!!|TODO|FIXME|TKTK|ipsum/i;

/** The forms that are at the beginning of a line. */
const atTheMargin: ReadonlySet<string> = new Set(['heading', 'table', 'bullet', 'definition', 'box', 'contents', 'grid']);

/** The forms that a table or a list has on each of its lines, by what it is. */
const runs: Readonly<Partial<Record<string, string>>> = { table: 'table', grid: 'table', bullet: 'list' };

/** Reports the first of the forms on each line; a table or a list is reported once, however many lines it has. */
function checkText(draft: Draft, node: Text, begins: boolean, inHeading: boolean): void {
  const start = node.position?.start;
  if (!start || !signs.test(node.value)) return;
  let run: string | undefined;
  const lines = typed(draft, node).split('\n');
  for (const [i, line] of lines.entries()) {
    const atMargin = i > 0 || begins;
    const found = forms.flatMap(([what, form]) => {
      if (atTheMargin.has(what) && !atMargin) return [];
      // The first line of a paragraph is the term that would be explained.
      if (what === 'definition' && i === 0) return [];
      if (what === 'half-id' && !inHeading) return [];
      const match = form.exec(what === 'half-id' ? line.trimEnd() : line);
      // At the end of a heading it is the id.
      if (what === 'id' && inHeading && match && line.trimEnd().endsWith(match[0])) return [];
      return match ? [{ what, typed: match[0], index: match.index }] : [];
    })[0];
    if ((found?.what === 'id' || found?.what === 'nameless') && unclosedIn(draft).has(start.line + i)) continue;
    const before = run;
    run = found && runs[found.what];
    if (!found || (run !== undefined && run === before)) continue;
    const place = placeAt(draft.file, start.line + i, (i === 0 ? start.column : 1) + found.index);
    const what = found.what === 'table' && dashes.test(lines[i + 1] ?? '') ? 'unread-table' : found.what;
    draft.findings.push(finding('literal-markup', place, { what, typed: found.typed }));
  }
}

const unread: ReadonlySet<RuleId> = new Set(['unclosed-directive', 'missing-brace', 'spaced-braces', 'unquoted-value']);

/** The lines of annotations whose braces could not be read, which is reported already. */
const unclosed = new WeakMap<Draft, ReadonlySet<number>>();

function unclosedIn(draft: Draft): ReadonlySet<number> {
  const lines =
    unclosed.get(draft) ??
    new Set(draft.findings.flatMap(({ ruleId, place }) => (unread.has(ruleId) && place.known ? [place.line] : [])));
  unclosed.set(draft, lines);
  return lines;
}
