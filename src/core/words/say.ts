/** A word that goes with a number: one form for each plural category of the language (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
export type Plural = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** What these functions need of a table of words: its locale, and its quotation marks. */
interface Locale {
  readonly locale: string;
}
interface Marks {
  readonly marks: { readonly open: string; readonly close: string };
}

/**
 * Puts values into a sentence.
 *
 *     say('Link to: {title}', { title: 'The dinner' })   →   Link to: The dinner
 */
export function say(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return pieces(sentence)
    .map((piece) => (typeof piece === 'string' ? piece : String(values[piece.name] ?? '')))
    .join('');
}

/** Splits a sentence into its text and the names of what is put in: "By {name}" into "By " and `name`. */
export function pieces(sentence: string): (string | { readonly name: string })[] {
  return sentence
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { name: piece.slice(1, -1) } : piece));
}

/** Returns a number with its word: "1 statement", "2 statements". `#` is the number. */
export function count(number: number, plural: Plural, { locale }: Locale): string {
  const form = plural[rulesOf(locale).select(number)] ?? plural.other;
  return form.replace('#', new Intl.NumberFormat(locale).format(number));
}

/** Puts words in quotation marks. */
export function inMarks(text: string, { marks }: Marks): string {
  return `${marks.open}${text}${marks.close}`;
}

/** Joins words as a sentence lists them: "quotation marks, dashes and spaces". */
export function listed(items: readonly string[], { locale }: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

const rules = new Map<string, Intl.PluralRules>();

function rulesOf(locale: string): Intl.PluralRules {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return known;
}
