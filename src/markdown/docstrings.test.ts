import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { articleText } from '../../tests/archive-of.ts';
import { smallLibrary } from '../../tests/small-library.ts';
import { parseArticle } from '../content/parse-article.ts';
import { articleHtml } from '../core/model/article.ts';
import { permalinks } from '../core/model/permalinks.ts';

/** The example in the docstring of a plugin, its lines joined: Markdown, an arrow, and what comes of it. */
function exampleIn(file: string): [markdown: string, result: string] | undefined {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  const lines = [...text.matchAll(/^ \* {5}(.*)$/gm)].map(([, line = '']) => line.trim()).join(' ');
  const [markdown, result] = lines.split(/ +→ +/);
  return markdown !== undefined && result !== undefined ? [markdown.replaceAll('⏎', '\n'), result] : undefined;
}

/** A result with `…` for what is left out, as a pattern. */
function patternOf(result: string): RegExp {
  return new RegExp(
    result
      .split('…')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^]*?'),
  );
}

const examples = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  // Those of pages are in a pipeline of their own.
  .filter((file) => !file.startsWith('pages/') && /(?:^|\/)(?:remark|rehype|annotation-handlers)[a-z-]*\.ts$/.test(file))
  .map((file): [string, string, string] => [file, ...(exampleIn(file) ?? (['', ''] as [string, string]))]);

it.each(examples)('the docstring of %s shows what it does: %s', (_file, markdown, result) => {
  const { article, findings, quoted, told } = parseArticle(
    'content/articles/talks.md',
    articleText(markdown),
    smallLibrary,
    permalinks('/'),
  );
  const made = [
    article ? toHtml({ type: 'root', children: articleHtml(article) }) : '',
    ...findings.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    ...quoted.map(({ words }) => `draft.quoted: ${words}`),
    `draft.told: ${told.map(({ words }) => words).join(' ')}`,
    `draft.lead: ${article?.lead ?? ''}`,
    `draft.passages: ${(article?.passages ?? []).map(({ of, words }) => `${of} ${words}`).join(', ')}`,
    ...(article?.sections ?? []).map(({ title, text }) => `draft.sections: ${title}: ${text}`),
  ].join('\n');
  expect(result).not.toBe('');
  expect(made).toMatch(patternOf(result));
});
