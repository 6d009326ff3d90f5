import type { Root } from 'hast';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkRehype from 'remark-rehype';
import rehypeSlug from 'rehype-slug';
import type { VFile } from 'vfile';
import type { Finding } from '../core/findings/finding.ts';
import { annotationHandlers } from './annotation-handlers.ts';
import { remarkDraftComments } from './annotations/remark-draft-comments.ts';
import { checkBounds, checkDepth } from './bounds.ts';
import { remarkFootnotes } from './blocks/remark-footnotes.ts';
import { remarkGfmBlocks } from './blocks/remark-gfm-blocks.ts';
import { remarkLiteralAddresses } from './blocks/remark-literal-addresses.ts';
import { remarkTables } from './blocks/remark-tables.ts';
import { draftOf } from './draft.ts';
import { rehypeSectionIds } from './sections/rehype-section-ids.ts';
import { rehypeSigns } from './marks/rehype-signs.ts';
import { remarkAnnotations } from './remark-annotations.ts';
import { remarkHeadingIds } from './sections/remark-heading-ids.ts';
import { remarkLiteralDirectives } from './remark-literal-directives.ts';
import { remarkLiteralMarkup } from './remark-literal-markup.ts';
import { remarkNoteTargets } from './remark-note-targets.ts';
import { remarkPassages } from './annotations/remark-passages.ts';
import { remarkQuotedWords } from './remark-quoted-words.ts';
import { remarkTold } from './annotations/remark-told.ts';
import { remarkSafeLinks } from './remark-safe-links.ts';
import { remarkSections } from './remark-sections.ts';
import { remarkSeenText } from './remark-seen-text.ts';
import { remarkTranslations } from './translations/remark-translations.ts';
import { remarkWeekdays } from './remark-weekdays.ts';

/** The steps that every article goes through, in order, each with the reason for its place. */
const pipeline = remark()
  // The front matter is part of the same parse, so that lines count from the top of the file.
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkGfmBlocks)
  // First, before anything is changed: it compares what was typed with what it means.
  .use(remarkSeenText)
  // Before everything that gathers words: nobody reads them but editors.
  .use(remarkDraftComments)
  // Before everything that reads directives: it turns what isn't one back into text.
  .use(remarkLiteralDirectives)
  // After that, which knows what a quotation is; before links are resolved.
  .use(remarkLiteralAddresses)
  // After literal directives, which report braces that could not be read; before heading ids, which cut braces off.
  .use(remarkLiteralMarkup)
  // After literal markup, which reports tables that could not be read.
  .use(remarkTables)
  // Before links are resolved, which are their sources, and before sections, whose notes they become.
  .use(remarkFootnotes)
  // Before sections, whose titles have no braces, and before slugs, which leave explicit ids alone.
  .use(remarkHeadingIds)
  // Before annotations, which gather the people that their words link to.
  .use(remarkSafeLinks)
  // After literal directives: "at 10:30" is one text again.
  .use(remarkWeekdays)
  // Before everything that gathers words: the translation of a quotation is not in the source.
  .use(remarkTranslations)
  // After all that changes text: it gathers titles and words as readers see them.
  .use(remarkSections)
  .use(remarkAnnotations)
  // After annotations, which say whose words they are.
  .use(remarkPassages)
  // After annotations, whose words are attributed to their sources; before numbers of notes, which divide texts.
  .use(remarkQuotedWords)
  // After annotations, whose words are not the site's own.
  .use(remarkTold)
  // After annotations, which number the notes.
  .use(remarkNoteTargets)
  .use(remarkRehype, { handlers: annotationHandlers })
  // On the rendered text, in which the words of an annotation and the punctuation after them are side by side.
  .use(rehypeSigns)
  // On the rendered headings: it gives an id to those that have none.
  .use(rehypeSlug)
  // After slugs: now every section has its id.
  .use(rehypeSectionIds)
  .freeze();

/**
 * Runs the pipeline on an article whose draft is in `file.data`: fills the draft and returns the HTML tree. An article that would
 * take too long or overflow the stack is not run; that finding is returned instead.
 */
export function runPipeline(file: VFile): Root | Finding {
  const draft = draftOf(file);
  const outOfBounds = checkBounds(draft.file, draft.text);
  if (outOfBounds) return outOfBounds;
  const tree = pipeline.parse(file);
  return checkDepth(draft.file, tree) ?? (pipeline.runSync(tree, file) as Root);
}
