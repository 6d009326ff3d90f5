import type { Root } from 'hast';
import { h } from 'hastscript';
import rehypeSlug from 'rehype-slug';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkRehype from 'remark-rehype';
import type { VFile } from 'vfile';
import type { Finding } from '../../core/findings/finding.ts';
import { checkBounds, checkDepth } from '../bounds.ts';
import { draftOf } from '../draft.ts';
import { rehypeSectionIds } from '../sections/rehype-section-ids.ts';
import { remarkHeadingIds } from '../sections/remark-heading-ids.ts';
import { remarkLiteralDirectives } from '../remark-literal-directives.ts';
import { remarkLiteralMarkup } from '../remark-literal-markup.ts';
import { remarkSafeLinks } from '../remark-safe-links.ts';
import { remarkSections } from '../remark-sections.ts';
import { remarkSeenText } from '../remark-seen-text.ts';
import { remarkWeekdays } from '../remark-weekdays.ts';
import { remarkGuarantees, type GuaranteeNode } from './remark-guarantees.ts';
import { remarkRecordLinks } from './remark-record-links.ts';

/** The steps that a page goes through: those of an article, with parts that code writes in the place of annotations. */
const pipeline = remark()
  .use(remarkFrontmatter)
  .use(remarkDirective)
  // First, before anything is changed: it compares what was typed with what it means.
  .use(remarkSeenText)
  // Before everything else that reads directives: no other is known on a page.
  .use(remarkGuarantees)
  .use(remarkLiteralDirectives)
  .use(remarkLiteralMarkup)
  .use(remarkHeadingIds)
  // Before safe links, which would look for records on the page itself.
  .use(remarkRecordLinks)
  .use(remarkSafeLinks)
  .use(remarkWeekdays)
  .use(remarkSections)
  .use(remarkRehype, {
    handlers: { guarantee: (_state: unknown, { name }: GuaranteeNode) => h('div', { dataGuarantee: name }) },
  })
  .use(rehypeSlug)
  .use(rehypeSectionIds)
  .freeze();

/** Runs the pipeline on a page whose draft is in `file.data`, as `runPipeline` does on an article. */
export function runPagePipeline(file: VFile): Root | Finding {
  const draft = draftOf(file);
  const outOfBounds = checkBounds(draft.file, draft.text);
  if (outOfBounds) return outOfBounds;
  const tree = pipeline.parse(file);
  return checkDepth(draft.file, tree) ?? (pipeline.runSync(tree, file) as Root);
}
