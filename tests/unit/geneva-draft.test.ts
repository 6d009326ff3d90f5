import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadArchive } from '../../src/content/load-archive.ts';
import { propose } from '../../src/core/drafting/propose.ts';
import type { Proposal } from '../../src/core/drafting/proposal.ts';
import { speechWords } from '../../src/core/words/speech/tables.ts';

const root = resolve(import.meta.dirname, '../..');
const file = process.env['SOURCES_DIR'] && resolve(root, process.env['SOURCES_DIR'], 'geneva-commentary.txt');
const text = file && existsSync(file) ? readFileSync(file, 'utf8') : undefined;

// The text is not part of the project: what a draft of it proposes is compared with the article that was written by hand.
describe.skipIf(text === undefined)('a draft of the commentary on Geneva', async () => {
  const { archive } = await loadArchive({ contentDir: resolve(root, 'content'), base: '/' });
  const article = archive?.articles.find(({ id }) => id === 'geneva-consultations');
  const people = archive?.people ?? new Map<string, never>();
  const source = archive?.sources.get('geneva-commentary') ?? {};
  const { proposals } = propose({ text: text ?? '', source, people, words: speechWords('en') });
  const speakerOf = ({ voice }: Proposal): string => voice?.person?.id ?? voice?.name ?? '?';

  it('has every quotation letter by letter, and never a wrong speaker', () => {
    const written = article?.statements.filter(({ form }) => form === 'direct') ?? [];
    const found = proposals.filter(({ form }) => form === 'quote');
    expect(found.map(({ words }) => words.join('\n\n'))).toEqual(written.map((one) => one.text));
    for (const [i, one] of found.entries()) expect(['?', written[i]?.speaker]).toContain(speakerOf(one));
    expect(found.filter((one) => speakerOf(one) === '?')).toHaveLength(1);
  });

  it('has what is reported, with its speaker and place', () => {
    const written = article?.statements.filter(({ form }) => form === 'indirect') ?? [];
    const found = proposals.filter(({ form }) => form === 'said');
    const key = (speaker: string | null, locator: string): string => `${speaker ?? ''} ${locator}`;
    expect(found.map((one) => key(speakerOf(one), one.locator))).toEqual(
      written.map(({ speaker, locator }) => key(speaker, locator)),
    );
  });

  it('knows audiences that the source names', () => {
    expect(proposals.flatMap(({ audience }) => (audience ? [audience] : []))).toEqual([
      { to: 'Channel One' },
      { to: 'RIA Novosti', occasion: 'interview' },
    ]);
  });
});
