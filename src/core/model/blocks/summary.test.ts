import { expect, it } from 'vitest';
import { smallLibrary } from '../../../../tests/small-library.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import type { Note } from './note.ts';
import type { Statement } from '../statement.ts';
import { describeSummary } from './summary.ts';

const statement = {
  id: 'words',
  form: 'direct',
  text: 'The words.',
  language: 'en',
  speaker: 'ryabkov',
  source: 'commentary',
  locator: 'p1',
  to: null,
  occasion: null,
  on: null,
  at: null,
  event: null,
  translation: null,
  inferred: null,
  quotedBy: null,
} as unknown as Statement;

const article = {
  summary: ['words', 'so', 'guess', 'cunning', 'note-name'].map((see) => ({ text: `On ${see}.`, see })),
  statements: [statement, { ...statement, id: 'so', form: 'indirect' }, { ...statement, id: 'guess', inferred: 'p9' }],
  claims: [{ id: 'cunning', source: 'commentary' } as Claim],
  notes: [{ id: 'note-name', number: 3 } as Note],
} as unknown as Article;

it('names the kind of record that each line of a summary leads to, and what qualifies it', () =>
  expect(describeSummary(article, smallLibrary)).toEqual([
    { text: 'On words.', see: 'words', label: 'Direct quotation' },
    { text: 'On so.', see: 'so', label: 'Reported statement' },
    { text: 'On guess.', see: 'guess', label: 'Direct quotation, speaker inferred from p9' },
    { text: 'On cunning.', see: 'cunning', label: 'Claim of InfoRos' },
    { text: 'On note-name.', see: 'note-name', label: 'Editor’s note 3' },
  ]));
