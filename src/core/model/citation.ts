import { z } from 'zod';
import { isId } from '../findings/field.ts';
import { isLocator, paragraphNumbers, suggestLocator } from './locator.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/en.ts';

/** A place in a source: its id, and where in it (`p2`, `p9-p12`). */
export interface Citation {
  readonly source: string;
  readonly locator: string | null;
}

const help = {
  expected: 'a source id, which can be followed by a paragraph (p2) or several in a row (p9-p12)',
  example: 'geneva-commentary p2',
  pattern: String.raw`^\s*\S+(?:\s+p[1-9]\d*(?:-p[1-9]\d*)?)?\s*$`,
};

/** One citation as editors write it: `geneva-commentary p2`, or the source id alone. */
export const citation = z
  .string()
  .trim()
  .min(1)
  .refine(isCitation, { params: { suggest: (text: string) => only(suggestCitations(text)) } })
  .transform(parseCitation)
  .meta(help);

/** Several citations in one attribute, with commas between them. */
export const citations = z
  .string()
  .refine((text) => split(text).length > 0 && split(text).every(isCitation), {
    params: { suggest: (text: string) => suggestCitations(text)?.join(', ') },
  })
  .transform((text) => split(text).map(parseCitation))
  .meta({
    expected: 'a list of source ids separated by commas; a paragraph (p2) or several in a row (p9-p12) can follow each id',
    example: 'geneva-commentary p2, treasury',
  });

/** Returns a locator in words: "paragraph 2" for `p2`, "paragraphs 9–12" for `p9-p12`; anything else unchanged. */
export function describeLocator(locator: string, { source }: Pick<Words, 'source'>): string {
  const [first, last] = paragraphNumbers(locator) ?? [];
  if (first === undefined || last === undefined) return locator;
  return first === last ? say(source.paragraph, { number: first }) : say(source.paragraphs, { first, last });
}

function split(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function parseCitation(text: string): Citation {
  const [source = '', locator] = text.split(/\s+/);
  return { source, locator: locator ?? null };
}

/** Whether a text is one word with at most a locator after it. Whether that source exists is checked later. */
function isCitation(text: string): boolean {
  const [source = '', locator, ...more] = text.split(/\s+/);
  return !/[;,]/.test(source) && !isLocator(source) && (locator === undefined || isLocator(locator)) && more.length === 0;
}

/**
 * Suggests the citations that were probably meant, if ids lack a comma between them or a locator is written in words.
 *
 *     ansa drafts; treasury para 7   →   ansa, drafts, treasury p7
 */
function suggestCitations(text: string): string[] | undefined {
  const citations: string[] = [];
  for (const part of text.split(/[,;]/)) {
    const words = part.split(/\s+/).filter(Boolean);
    for (let i = 0; i < words.length; i++) {
      const rest = suggestLocator(words.slice(i).join(' '));
      const locator = rest ?? suggestLocator(words[i] ?? '');
      if (locator !== undefined && citations.length > 0 && !citations.at(-1)?.includes(' ')) {
        citations.push(`${citations.pop() ?? ''} ${locator}`);
        if (rest !== undefined) break;
      } else if (isId(words[i] ?? '') && locator === undefined) citations.push(words[i] ?? '');
      else return undefined;
    }
  }
  return citations.length === 0 ? undefined : citations;
}

function only(citations: readonly string[] | undefined): string | undefined {
  return citations?.length === 1 ? citations[0] : undefined;
}
