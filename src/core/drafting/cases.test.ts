import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../dates/edtf-date.ts';
import { speechWords } from '../words/speech/tables.ts';
import { draftCases } from './cases/all.ts';
import type { DraftCase } from './cases/case.ts';
import { propose } from './propose.ts';
import type { Proposals } from './proposal.ts';

function proposed({ text, kind, publisher, date, language }: DraftCase): Proposals {
  const source = { ...(kind && { kind }), publisher, ...(date !== undefined && { date: parseEdtf(date) }) };
  return propose({ text, source, people: new Map(), words: speechWords(language) });
}

describe.each(draftCases)('$name', (one) => {
  const { proposals, remarks } = proposed(one);
  const quotes = proposals.filter(({ form }) => form !== 'said');
  const said = proposals.filter(({ form }) => form === 'said');

  it('has every quotation, letter by letter, with its speaker', () => {
    expect(quotes.map(({ words, voice }) => [words.join(' … '), voice?.name ?? '?'])).toEqual(
      one.quotations.map(([words, speaker]) => [words, speaker.startsWith('?') ? '?' : speaker]),
    );
  });

  it('has no letter that the source has not', () => {
    for (const { words } of proposals) for (const part of words) expect(one.text).toContain(part);
  });

  it('leaves questions to the editor', () => {
    expect(remarks.filter(({ kind }) => kind === 'question').map(({ words }) => words)).toEqual(one.asked ?? []);
  });

  it('has what is reported, with its speaker', () => {
    expect(said.map(({ words, voice }) => [words[0]?.slice(0, 200), voice?.name ?? '?'])).toEqual(
      one.reported.map(([words, speaker]) => [expect.stringMatching(new RegExp(`^${words}`)), speaker]),
    );
  });

  it('reports marks without a partner', () => {
    const stray = remarks.filter(({ kind }) => kind === 'unclosed' || kind === 'unopened').map(({ words }) => words);
    expect(stray).toEqual((one.unbalanced ?? []).map((words) => expect.stringContaining(words)));
  });
});
