import type { PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { remark } from 'remark';

/** Writes a document in Markdown, with tables and footnotes (https://github.github.com/gfm/). */
export function markdownOf(children: RootContent[]): string {
  return writer.stringify({ type: 'root', children });
}

const writer = remark()
  .data('settings', { bullet: '-', emphasis: '*', rule: '-' })
  .data('toMarkdownExtensions', [gfmToMarkdown()]);

/** Makes a heading. */
export function heading(depth: 1 | 2, value: string): RootContent {
  return { type: 'heading', depth, children: [plain(value)] };
}

/** Makes a paragraph of plain text, in which no character is markup. */
export function paragraph(value: string): { type: 'paragraph'; children: PhrasingContent[] } {
  return { type: 'paragraph', children: [plain(value)] };
}

/** Makes plain text. */
export function plain(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** Makes a link whose text is its address. */
export function link(url: string): PhrasingContent {
  return { type: 'link', url, children: [plain(url)] };
}

/** Makes a list of short items. */
export function list(items: readonly PhrasingContent[][]): RootContent {
  const children = items.map((children) => ({
    type: 'listItem' as const,
    spread: false,
    children: [{ type: 'paragraph' as const, children }],
  }));
  return { type: 'list', ordered: false, spread: false, children };
}
