/** The forms that a statement can have, and what readers call each: always by its full name. */
export const forms = [
  ['direct', 'Direct quotation'],
  ['indirect', 'Reported statement'],
] as const;

/** Direct: the words themselves, verbatim. Indirect: reworded and attributed. */
export type Form = (typeof forms)[number][0];

/** "Direct quotation" or "Reported statement". */
export function formName(form: Form): string {
  return forms.find(([slug]) => slug === form)?.[1] ?? form;
}
