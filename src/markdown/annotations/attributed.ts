import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import { checkBounds, checkDepth } from '../bounds.ts';
import { isDirective, isQuotation } from '../directives.ts';
import { walk } from '../walk.ts';

/** What an article attributes to somebody, as it is typed. */
export interface Attributed {
  /** The words of each direct quotation and excerpt, with what is typed among them. */
  readonly quoted: readonly string[];
  /** Each `speaker` of an annotation. */
  readonly speakers: readonly string[];
}

/**
 * Reads what an article attributes, whatever else is wrong with it:
 *
 *     :::quote{#no-deviations speaker=ryabkov}   →   quoted: There will be no deviations.
 *     There will be no deviations.                   speakers: ryabkov
 *     :::
 *
 * @returns undefined if the text is too long or too deep to be read
 */
export function attributedIn(text: string): Attributed | undefined {
  if (checkBounds('', text)) return undefined;
  const tree = parser.parse(text);
  if (checkDepth('', tree)) return undefined;
  const quoted: string[] = [];
  const speakers: string[] = [];
  walk(tree, (node) => {
    if (!isDirective(node)) return;
    if (isQuotation(node)) {
      const [start, end] = [node.children[0]?.position?.start.offset, node.children.at(-1)?.position?.end.offset];
      quoted.push(start === undefined ? '' : text.slice(start, end));
    }
    const { speaker } = node.attributes ?? {};
    if (speaker) speakers.push(speaker);
  });
  return { quoted, speakers };
}

const parser = remark().use(remarkFrontmatter).use(remarkDirective).freeze();
