import type { Random } from './random.ts';

/** The words or further templates that can replace each `{name}` in a template, the frequent ones first. */
export type Grammar = Readonly<Record<string, readonly string[]>>;

/**
 * Fills in a template, and starts every further sentence with a capital letter.
 *
 *     write(random, { city: ['Oslo'], np: ['a {adj} offer'], adj: ['early'] }, '{np} from {city}')   →   an early offer from Oslo
 */
export function write(random: Random, grammar: Grammar, template: string): string {
  return articles(fill(random, grammar, template)).replace(/(?<=\. )[a-z]/g, (letter) => letter.toUpperCase());
}

/** Returns a text with a capital letter at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns a text in lower case with hyphens, for use in an id. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/’/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function fill(random: Random, grammar: Grammar, template: string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const entries = grammar[name];
    if (!entries) throw new Error(`no words for {${name}} in "${template}"`);
    return fill(random, grammar, random.frequent(entries));
  });
}

/** Corrects "a offer" to "an offer"; leaves "a unit" and "a European". */
function articles(text: string): string {
  return text.replace(/\b(a) (?=(?:[aeio](?!uro|ne\b)|u(?!ni|s|ti)|hon|hour))/gi, '$1n ');
}
