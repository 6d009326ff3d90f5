import { z } from 'zod';
import { isId, prose, words } from '../../findings/field.ts';
import { compareText } from '../../text/compare-text.ts';
import { idsIn, type HtmlTree } from '../../text/html-tree.ts';
import type { Words } from '../../words/en.ts';
import { guarantees, linkedGuarantees, type Guarantee } from './guarantee.ts';

/** What an editor writes in the front matter of `pages/<id>.md`. */
export const pageFields = z.strictObject({
  title: words('a title', 'How we work'),
  /** What the page says, in a sentence or two, for search engines and previews. */
  description: prose(
    'what the page says, in a sentence or two',
    'We read every source in full, and say so when we were wrong.',
  ),
  /** Its place in the footer: smaller numbers come first, pages without one come last, by title. */
  order: z.int().optional().meta({ expected: 'a whole number', example: '1' }),
});

/** A part of a page: what an editor wrote, or what code says of itself. */
export type PageBlock =
  | { readonly html: HtmlTree }
  | {
      readonly guarantee: Guarantee;
      /** The anchor that other pages link to, if no heading has it. */
      readonly anchor: string | null;
      /** Whether code gives it a heading, since nobody has written one. */
      readonly headed: boolean;
    };

/** A page about the publication, such as the About page. */
export interface Page {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly order: number | null;
  readonly blocks: readonly PageBlock[];
}

/** The id of the page that every site has. */
export const aboutId = 'about';

/** The first parts of addresses that the site itself uses, or may come to use; no page can be called so. */
const used = new Set(
  'articles cards check corrections documents events feed maps pagefind people pictures quotes schemas search sources styles timeline'.split(
    ' ',
  ),
);

/** Whether a page can have an id: its address is `/<id>/`. */
export function canBePage(id: string): boolean {
  return isId(id) && !used.has(id);
}

/** Returns the About page: the one that an editor wrote, with every part that other pages link to; or what code says of itself. */
export function aboutPage(written: readonly Page[], words: Words): Page {
  const page = written.find(({ id }) => id === aboutId);
  if (page) return { ...page, blocks: withLinked(page.blocks) };
  const { title, description } = words.guarantees;
  const blocks = guarantees.map((guarantee) => ({ guarantee, anchor: guarantee, headed: true }));
  return { id: aboutId, title, description, order: null, blocks };
}

/** Adds the parts that other pages link to where a page lacks them, and their anchors. */
function withLinked(blocks: readonly PageBlock[]): PageBlock[] {
  const headings = new Set(idsOf(blocks));
  const there = new Set<string>();
  const anchored = blocks.map((block): PageBlock => {
    if (!('guarantee' in block) || there.has(block.guarantee)) return block;
    there.add(block.guarantee);
    const needed = linkedGuarantees.includes(block.guarantee) && !headings.has(block.guarantee);
    return needed ? { ...block, anchor: block.guarantee } : block;
  });
  const missing = linkedGuarantees.filter((guarantee) => !there.has(guarantee));
  return [
    ...anchored,
    ...missing.map((guarantee) => ({ guarantee, anchor: headings.has(guarantee) ? null : guarantee, headed: true })),
  ];
}

/** Returns the anchors of a page, in order. */
export function anchorsOfPage({ blocks }: Pick<Page, 'blocks'>): string[] {
  return idsOf(blocks);
}

function idsOf(blocks: readonly PageBlock[]): string[] {
  return blocks.flatMap((block) => ('html' in block ? idsIn(block.html) : (block.anchor ?? [])));
}

/** Orders the pages of the footer: by the number that an editor gave them, then by title. */
export function comparePages(a: Page, b: Page): number {
  const [first, second] = [a.order ?? Infinity, b.order ?? Infinity];
  return first === second ? compareText(a.title, b.title) : first - second;
}
