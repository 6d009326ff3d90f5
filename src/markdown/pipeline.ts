import type { Root } from 'hast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkRehype from 'remark-rehype';
import rehypeSlug from 'rehype-slug';
import type { VFile } from 'vfile';
import type { Finding } from '../core/findings/finding.ts';
import { annotationHandlers } from './annotation-handlers.ts';
import { checkBounds, checkDepth } from './bounds.ts';
import { draftOf } from './draft.ts';
import { rehypeSectionIds } from './rehype-section-ids.ts';
import { remarkAnnotations } from './remark-annotations.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkLiteralDirectives } from './remark-literal-directives.ts';
import { remarkLiteralMarkup } from './remark-literal-markup.ts';
import { remarkNoteTargets } from './remark-note-targets.ts';
import { remarkQuotedWords } from './remark-quoted-words.ts';
import { remarkSafeLinks } from './remark-safe-links.ts';
import { remarkSections } from './remark-sections.ts';
import { remarkSeenText } from './remark-seen-text.ts';
import { remarkWeekdays } from './remark-weekdays.ts';

/** The one pipeline that every article goes through, in order, with the reason for each place. */
const pipeline = remark()
  // Syntax: the front matter is part of the same parse, so that lines count from the top of the file.
  .use(remarkFrontmatter)
  .use(remarkDirective)
  // Before anything is changed: what was typed is compared with what it means.
  .use(remarkSeenText)
  // Before anything reads directives: what isn't one is text again.
  .use(remarkLiteralDirectives)
  // Of what is text now; before headings, whose ids are taken from it.
  .use(remarkLiteralMarkup)
  // Before slugs, which leave explicit ids alone; and before sections, whose titles are without the braces.
  .use(remarkHeadingIds)
  // Before annotations, whose words may hold links.
  .use(remarkSafeLinks)
  // Where literal text was given back and joined.
  .use(remarkWeekdays)
  // Before annotations, which say in which section they stand.
  .use(remarkSections)
  .use(remarkAnnotations)
  // After annotations: what one holds is its source's.
  .use(remarkQuotedWords)
  // After annotations: words inside them can be the target of a note.
  .use(remarkNoteTargets)
  .use(remarkRehype, { handlers: annotationHandlers })
  // Ids for the headings that have none.
  .use(rehypeSlug)
  // After the slugs: now every section has its id.
  .use(rehypeSectionIds)
  .freeze();

/**
 * Runs the pipeline on an article whose draft is in `file.data`: fills the draft and gives the HTML tree. One that would
 * take too long or overflow the stack is not run: that is a finding of its own.
 */
export function runPipeline(file: VFile): Root | Finding {
  const draft = draftOf(file);
  const outOfBounds = checkBounds(draft.file, draft.text);
  if (outOfBounds) return outOfBounds;
  const tree = pipeline.parse(file);
  return checkDepth(draft.file, tree) ?? (pipeline.runSync(tree, file) as Root);
}
