import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Processor } from 'unified';

/**
 * Lets the parser read what GitHub Flavored Markdown adds: tables, footnotes, struck words, task lists and bare addresses
 * (https://github.github.com/gfm/). A single `~` is printed: it means "about" more often than "struck".
 *
 *     ~~No~~ Yes, see https://example.org/a.
 *     →   <p><del>No</del> Yes, see <a href="https://example.org/a" class="bare">https://example.org/a</a>.</p>
 */
export function remarkGfmBlocks(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfm({ singleTilde: false }));
  // Without the transforms, which look for addresses in the parsed texts once more: they would link those with a backslash.
  (data.fromMarkdownExtensions ??= []).push(gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })));
}
