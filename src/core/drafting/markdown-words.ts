import type { Alteration } from '../text/folding.ts';

/** Words of a source as an article writes them, and how that differs from the source. */
export interface MarkdownWords {
  readonly typed: string;
  readonly altered: readonly Alteration[];
}

/**
 * Returns one paragraph of quoted words for an article: on one line, without characters that nobody sees, and with a backslash before
 * what Markdown would take for markup. Not a letter changes.
 */
export function markdownWords(words: string): MarkdownWords {
  const seen = words.replace(unseen, '');
  const line = seen.replace(/\s*\n\s*/g, ' ');
  return {
    typed: escapeMarkdown(line),
    altered: [...(line === seen ? [] : ['spaces' as const]), ...(seen === words ? [] : ['unseen' as const])],
  };
}

const unseen = /[\u00AD\u200B-\u200F\u2060\u2066-\u2069\uFEFF]/gu;

/** Puts backslashes where Markdown or an annotation would begin. */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[\]<>~^|${}]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/:(?=[a-z:])/gi, '\\:')
    .replace(/==(?=\S)/g, '\\=\\=')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
