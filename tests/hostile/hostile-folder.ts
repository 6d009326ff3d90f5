import type { RuleId } from '../../src/core/findings/rules.ts';

/** An entry of a folder that is not a regular file, or a file with its permissions. */
export type Special =
  | { readonly link: string }
  | { readonly pipe: true }
  | { readonly socket: true }
  | { readonly folder: true }
  | { readonly text: string; readonly mode: number };

/** A hostile content folder: the sound site with something added or replaced. */
export interface HostileFolder {
  /** What it tries. It is also the name of its test. */
  readonly name: string;
  readonly put: Readonly<Record<string, string | Uint8Array | null | Special>>;
  /** The rule that must find it, or `sound` if the site must be built with it unchanged. */
  readonly expected: RuleId | 'sound';
}

/** Returns an article with this body, and with more front matter if needed. */
export const front = (body: string, ...more: string[]): string =>
  [
    '---',
    'headline: More',
    'standfirst: S.',
    'byline: B',
    'published: 2026-11-23',
    'source: commentary',
    'covers: 2022-01-09',
    ...more,
    '---',
    '',
    body,
    '',
  ].join('\n');

/** Returns a folder with one more article. */
export const inArticle = (
  name: string,
  expected: HostileFolder['expected'],
  body: string,
  ...more: string[]
): HostileFolder => ({
  name,
  put: { 'articles/more.md': front(body, ...more) },
  expected,
});

/** Returns many texts, joined. */
export const many = (count: number, make: (i: number) => string, between = '\n\n'): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(between);
