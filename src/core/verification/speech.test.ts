import { describe, expect, it } from 'vitest';
import type { SourceKind } from '../model/source.ts';
import { speechAround, speechIn } from './speech.ts';

const words = (text: string, kind?: SourceKind): string[] =>
  speechIn(text, kind).map(
    ({ start, end, depth, unclosed }) => `${'>'.repeat(depth)}${text.slice(start, end)}${unclosed ? ' …' : ''}`,
  );

describe('words in quotation marks', () => {
  it.each([
    ['straight', 'He said "it is so" and left.', ['it is so']],
    ['curly', 'He said “it is so” and left.', ['it is so']],
    ['two pairs', '"One," he said, "and two."', ['One,', 'and two.']],
    ['German', 'Er sagte: „Das ist so“ und ging. Sie: »Nein«.', ['Das ist so', 'Nein']],
    ['French', 'Il a dit « c’est ainsi ».', [' c’est ainsi ']],
    ['Russian', 'Он сказал: «Это так».', ['Это так']],
    ['Swedish', 'Han sade ”det är så” och gick.', ['det är så']],
    ['Japanese', '彼は「そうだ」と言った。', ['そうだ']],
    ['single', 'He said ‘it is so’, didn’t he?', ['it is so']],
    ['straight single', "He said 'it is so', didn't he?", ['it is so']],
    ['nested', '“He told me ‘no deal’ twice,” she said.', ['He told me ‘no deal’ twice,', '>no deal']],
    ['apostrophes', 'The diplomats’ talks weren’t the states’ idea.', []],
    ['an apostrophe at the beginning', 'In the ’90s they said "no".', ['no']],
    ['an inch mark', 'A 5" gun and "a word" here.', ['a word']],
    ['unclosed', 'He said "it is so and left.\nThen no more.', ['it is so and left. …']],
    ['across paragraphs', '“One begins.\n“Two ends,” he said.', ['One begins.', 'Two ends,']],
    ['none', 'He said that it was so.', []],
  ])('%s', (_name, text, found) => expect(words(text)).toEqual(found));
});

describe('labels of speakers', () => {
  it('divide a transcript, and hold for the paragraphs that follow', () => {
    const text = 'MR PRICE: Good day.\n\nQ: Is it so?\n\nMR PRICE: It is.\n\nAnd more.';
    expect(speechIn(text).map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
      ['MR PRICE', 'Good day.'],
      ['Q', 'Is it so?'],
      ['MR PRICE', 'It is.'],
      ['MR PRICE', 'And more.'],
    ]);
  });
  it('are not seen in a report', () => expect(speechIn('Note: nobody spoke.\nThe end: near.')).toEqual([]));
  it('are seen in what is declared to be a transcript', () =>
    expect(speechIn('Ned Price: Good day.\nWendy Sherman: Hello.', 'transcript').map(({ label }) => label)).toEqual([
      'Ned Price',
      'Wendy Sherman',
    ]));
  it('hold for what seems to tell of the speaker, and say that it does', () => {
    const text =
      'CHINA: Good day.\n\nChina has always held that view.\n\nFRANCE: The conversation was difficult.\n\nThe talks go on.';
    expect(speechIn(text, 'transcript').map(({ label, told }) => [label, told])).toEqual([
      ['CHINA', undefined],
      ['CHINA', true],
      ['FRANCE', undefined],
      ['FRANCE', undefined],
    ]);
  });
  it.each([
    ['The conversation was difficult.', true],
    ['The text is agreed.', true],
    ['The interview was shortened and authorised.', false],
    ['This conversation has been lightly edited.', false],
    ['Das Gespräch wurde gekürzt.', false],
    ['[Laughter]', false],
  ])('a paragraph below one, %j, is the speaker’s: %s', (paragraph, isSpeech) =>
    expect(words(`Varn: We shall see.\n\n${paragraph}`, 'interview').includes(paragraph)).toBe(isSpeech),
  );
  it.each([
    ['Interview: Ida Maas 6 min read', 'before the first speaker'],
    ['Text and photographs: Ida Maas', 'before the first speaker'],
    ['Gespräch: Ida Maas', 'before the first speaker'],
    ['Avec Ida Maas : propos recueillis par Paul Roux', 'before the first speaker'],
    ['Translation: Ida Maas.', 'anywhere'],
    ['Photo: Ida Maas', 'anywhere'],
  ])('are not seen in a credit: %s (%s)', (credit, where) => {
    const spoken = 'Review: Will you stay?\n\nVarn: We shall see.';
    const lead = 'Ida Varn has been the doctor for years.';
    expect(words(`${credit}\n\n${lead}\n\n${spoken}`, 'interview')).toEqual(['Will you stay?', 'We shall see.']);
    if (where === 'anywhere')
      expect(words(`${spoken}\n\n${credit}\n\n${lead}`, 'interview')).toEqual(['Will you stay?', 'We shall see.']);
  });
  it.each(['Chair: Good day.', 'Chair: Is it open?', 'CHAIR: order', 'Mr Voss: welcome, all'])(
    'are seen at the beginning and once: %s',
    (first) => expect(words(`${first}\n\nVarn: We shall see.`, 'transcript')).toHaveLength(2),
  );
  it.each([
    ['The Minister for the Coast (Ms Helga Torvald)', true],
    ['The Minister for the Coast (Helga Torvald)', true],
    ['The Lord Advocate (Lord Reyes of Vella)', true],
    ['The Ministry of the Sea (which closed in 1990)', false],
    ['The Coast (1990)', false],
    ['The Old Mole (a history)', false],
    ['The Harbour Board (Corrin)', false],
    ['The Harbour Board (Port Vella)', false],
    ['The Guild of Pilots (Cape Corrin)', false],
    ['The Old Quay (Sant Orm)', false],
  ])('that stand alone, as %j may, name a person: %s', (line, isLabel) => {
    const text = `Mr Reyes\n\nI see.\n\nMadam Speaker\n\nOrder.\n\n${line}\n\nIt is gone.`;
    const labels = speechIn(text, 'transcript').map(({ label }) => label);
    expect(labels.includes(line)).toBe(isLabel);
  });
  it.each([
    'To ask Her Majesty’s Government when.',
    'To ask the Minister for Roads when.',
    'To ask the Secretary of State when.',
  ])('end at a question that was handed in: %s', (asked) =>
    expect(words(`Mr Reyes: I see.\n\n${asked}\n\nMr Vale: No.`, 'transcript')).toEqual(['I see.', 'No.']),
  );
  it('end at a heading with brackets', () =>
    expect(words('Mr Reyes: I see.\n\nThe Old Quay (Sant Orm)\n\nIt is gone.', 'transcript')).toEqual(['I see.']));
  it('hold nested quotations', () => expect(words('Q: Is it “so”?\nA: It is.')).toEqual(['Is it “so”?', '>so', 'It is.']));
});

it.each(['speech', 'post', 'document'] as const)('a %s is somebody’s words as a whole', (kind) =>
  expect(words('We want “peace”.', kind)).toEqual(['We want “peace”.', '>peace']),
);

describe('the words around a passage', () => {
  const text = 'They met. “He told me ‘no deal’ twice,” she said.';
  it.each([
    ['They met', undefined],
    ['He told me', 0],
    ['“He told me ‘no deal’ twice,”', 0],
    ['no deal', 1],
    ['twice,” she said', undefined],
  ])('of %j', (passage, depth) => {
    const start = text.indexOf(passage);
    expect(speechAround(speechIn(text), text, [start, start + passage.length])?.depth).toBe(depth);
  });
});
