import type { Words } from '../words/en.ts';

/** The forms that a statement can have. */
export const forms = ['direct', 'indirect', 'excerpt'] as const;

/** Direct: somebody's words, verbatim. Indirect: reworded and attributed. Excerpt: the words of a document, verbatim. */
export type Form = (typeof forms)[number];

/** Whether the words are the source's own, letter by letter. */
export function isVerbatim(form: Form | undefined): boolean {
  return form === 'direct' || form === 'excerpt';
}

/** Returns what readers call a form, always by its full name: "Direct quotation", "Reported statement" or "Excerpt". */
export function formName(form: Form, { statement }: Pick<Words, 'statement'>): string {
  return statement[form];
}
