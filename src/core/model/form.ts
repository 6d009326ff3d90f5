import type { Words } from '../words/en.ts';

/** The forms that a statement can have. */
export const forms = ['direct', 'indirect'] as const;

/** Direct: the words themselves, verbatim. Indirect: reworded and attributed. */
export type Form = (typeof forms)[number];

/** Returns what readers call a form, always by its full name: "Direct quotation" or "Reported statement". */
export function formName(form: Form, { statement }: Pick<Words, 'statement'>): string {
  return statement[form];
}
