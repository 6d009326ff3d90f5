import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkQuotations } from '../../src/rules/check-quotations.ts';
import type { Article } from '../../src/core/model/article.ts';
import type { Finding } from '../../src/core/findings/finding.ts';
import { writtenAt } from '../../src/core/findings/written.ts';
import { placeAt } from '../../src/core/text/place.ts';
import type { Recorded } from '../../src/core/verification/record/recorded.ts';
import type { Statement } from '../../src/core/model/statement.ts';
import { comparer, sourceText, type SourceText } from '../../src/core/verification/verification.ts';
import { loadArchive } from '../../src/content/load-archive.ts';
import { sha256 } from '../../src/content/sha256.ts';
import { contentFolder } from '../content-folder.ts';

/** The five direct quotations of the Geneva article. No change of a character in them may go unnoticed. */
const root = resolve(import.meta.dirname, '../..');
const sourceFile = resolve(root, process.env['SOURCES_DIR'] ?? 'no-sources', 'geneva-commentary.txt');
const archived = existsSync(sourceFile) ? readFileSync(sourceFile, 'utf8') : undefined;
const markdown = readFileSync(resolve(root, 'content/articles/geneva-consultations.md'), 'utf8');
const recorded = JSON.parse(readFileSync(resolve(root, 'content/record.json'), 'utf8')) as Recorded;

let quotations: readonly Statement[];
/** The archived text. In a clone without it, a text with the same quotations in the same paragraphs and the article's quoted phrases. */
let source: string;

beforeAll(async () => {
  const { archive } = await loadArchive({ contentDir: resolve(root, 'content'), base: '/' });
  quotations = archive?.statements.filter(({ form }) => form === 'direct') ?? [];
  const paragraphs = Array.from({ length: 12 }, (_, i) => {
    const here = quotations.filter(({ locator }) => locator === `p${i + 1}`);
    return `Paragraph ${i + 1} begins. ${here.map(({ text }) => `"${text}"`).join(' ')} It ends here.`;
  });
  const phrases = [...markdown.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
  source = archived ?? `${paragraphs.join('\n')}\n${phrases.join('; ')}\n`;
});

/** Letters, marks, spaces and lookalikes. Each is inserted at every place and replaces every character. */
const characters = ['x', 'S', '7', '.', ' ', '\u00a0', '’', '–', '\u200b', '\u0301', '\u0435', '…'];

/** Yields a text with one character deleted, replaced or inserted, in every way and at every place from `start` to `end`. */
function* alterationsOf(text: string, [start, end]: readonly [number, number], put: readonly string[]): Generator<string> {
  for (let at = start; at < end; at++) {
    yield text.slice(0, at) + text.slice(at + 1);
    for (const one of put) {
      if (one !== text[at]) yield text.slice(0, at) + one + text.slice(at + 1);
      if (at > start) yield text.slice(0, at) + one + text.slice(at);
    }
  }
}

function findingsOf(statement: Statement, texts: ReadonlyMap<string, SourceText>): Finding[] {
  const place = placeAt('content/articles/geneva-consultations.md', 1, 1);
  const at = { written: writtenAt({}, { at: place }), words: place, text: '', typed: undefined, named: [] };
  const one = {
    file: place.file,
    article: { statements: [statement], claims: [] } as unknown as Article,
    written: undefined,
    annotated: new Map([[statement.id, at]]),
    comparisons: new Map([
      [statement.id, comparer(texts, recorded, sha256, { people: new Map(), sources: new Map() })(statement)],
    ]),
    mentions: [],
    eventMentions: [],
    blocks: [],
    quoted: [],
    told: [],
    siteLinks: [],
  };
  return checkQuotations([one], texts, new Set(Object.keys(recorded.sources)), sha256);
}

const errorsIn = (findings: readonly Finding[]): Finding[] => findings.filter(({ severity }) => severity === 'error');
const atHand = (text: string): ReadonlyMap<string, SourceText> =>
  new Map([['geneva-commentary', sourceText(text, sha256(text))]]);

describe('every alteration of a single character of a quotation is an error', () => {
  it('there are five quotations, and unaltered they have no error', () => {
    expect(quotations.map(({ id }) => id).sort()).toEqual(Object.keys(recorded.statements));
    for (const quotation of quotations) {
      expect(findingsOf(quotation, new Map())).toEqual([]);
      expect(errorsIn(findingsOf(quotation, atHand(source)))).toEqual([]);
    }
  });

  it('in the article, against the record', () => {
    let count = 0;
    for (const quotation of quotations) {
      const { text } = quotation;
      for (const altered of alterationsOf(text, [0, text.length], characters)) {
        count += 1;
        if (errorsIn(findingsOf({ ...quotation, text: altered }, new Map())).length !== 1) expect(altered).toBe('found');
      }
    }
    expect(count).toBeGreaterThan(25_000);
  }, 240_000);

  it('in the article, against the source', () => {
    const texts = atHand(source);
    for (const quotation of quotations) {
      const { text } = quotation;
      for (const altered of alterationsOf(text, [0, text.length], ['x', ' ', '’'])) {
        if (errorsIn(findingsOf({ ...quotation, text: altered }, texts)).length !== 1) expect(altered).toBe('found');
      }
    }
  }, 240_000);

  it('in the source', () => {
    for (const quotation of quotations) {
      const start = source.indexOf(quotation.text);
      expect(start).toBeGreaterThan(0);
      for (const altered of alterationsOf(
        source,
        [start, start + quotation.text.length],
        ['x', ' ', '’', '\u200b', '\u00ad', '\u0435'],
      )) {
        const errors = errorsIn(findingsOf(quotation, atHand(altered)));
        if (errors.length !== 1) expect(altered.slice(start - 20, start + quotation.text.length + 20)).toBe('found');
      }
    }
  }, 240_000);
});

describe('through everything that npm run check does', () => {
  it('an altered letter is an error at the quotation’s line, with and without the source; when it is fixed, the error is gone', async () => {
    const folder = await contentFolder(resolve(root, 'content'));
    const sourcesDir = join(folder.path, '../sources');
    await mkdir(sourcesDir);
    await writeFile(join(sourcesDir, 'geneva-commentary.txt'), source);
    // The file of the source names the real text.
    const file = 'sources/geneva-commentary.yml';
    const fields = readFileSync(join(root, 'content', file), 'utf8');
    await folder.write(file, fields.replace(/^sha256:.*\n/m, ''));
    for (const { text } of quotations) {
      const at = markdown.indexOf(text);
      const line = markdown.slice(0, at).split('\n').length;
      for (const [place, letter] of [
        [1, 'q'],
        [Math.floor(text.length / 2), 'ß'],
      ] as const) {
        await folder.write(
          'articles/geneva-consultations.md',
          `${markdown.slice(0, at + place)}${letter}${markdown.slice(at + place)}`,
        );
        for (const [directory, rule] of [
          [undefined, 'changed-quotation'],
          [sourcesDir, 'absent-quotation'],
        ] as const) {
          const { archive, findings, record } = await loadArchive({
            contentDir: folder.path,
            base: '/',
            sourcesDir: directory,
          });
          expect([archive, record]).toEqual([undefined, undefined]);
          expect(errorsIn(findings)).toMatchObject([{ ruleId: rule, place: { line } }]);
        }
      }
    }
    await folder.write('articles/geneva-consultations.md', markdown);
    const { archive } = await loadArchive({ contentDir: folder.path, base: '/', sourcesDir });
    expect(archive?.verifications.get('ten-years')?.status).toBe('exact');
    await folder.remove();
  }, 240_000);
});
