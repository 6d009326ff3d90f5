import { describe, expect, it } from 'vitest';
import { changingSite, placesOf, quotation, secondArticle } from '../../tests/changing-site.ts';

const { load } = changingSite();

const sourceOf = (...more: string[]): Record<string, string> => ({
  'sources/commentary.yml': [
    'publisher: InfoRos',
    'description: Commentary',
    'date: 2022-01-11?',
    'url: https://example.org/commentary',
    ...more,
    '',
  ].join('\n'),
});

/** The rules that a quotation from this paragraph breaks; its comparison is never on record here. */
async function found(paragraph: string, words: string, attributes = 'locator=p2', ...kind: string[]): Promise<string[]> {
  const files = { ...secondArticle(quotation(words, attributes)), ...sourceOf(...kind) };
  const loaded = await load(files, `They met for dinner.\n${paragraph}\nThey parted late.\n`);
  return placesOf(loaded)
    .map((place) => place.split(' ')[0] ?? '')
    .filter((rule) => rule !== 'stale-record');
}

describe('a sound quotation', () => {
  it.each([
    ['in marks', '“There will be no deviations,” Ryabkov said.', 'There will be no deviations'],
    ['in part, without what was denied', '“It is not easy; we shall sign,” Ryabkov said.', 'we shall sign'],
    ['“not only”', '“We not only came but signed,” Ryabkov said.', 'came but signed'],
    ['a whole question', '“Should we sign?” Ryabkov asked.', 'Should we sign?'],
    ['a whole condition', '“If they come, we shall sign,” Ryabkov said.', 'If they come, we shall sign'],
    ['a denial in the sentence before', '“We are not late. The talks go on,” Ryabkov said.', 'The talks go on'],
    ['by a person without a name beside it', '“There will be no deviations,” he said.', 'There will be no deviations'],
    ['within somebody else’s sentence', 'Sherman heard Ryabkov say: “The talks go on.”', 'The talks go on.'],
  ])('may be %s', async (_name, paragraph, words) => expect(await found(paragraph, words)).toEqual([]));

  it('may be in marks of another script', async () => {
    const russian = 'Ryabkov said: «Отклонений не будет».';
    expect(await found(russian, 'Отклонений не будет', 'locator=p2', 'language: ru')).toEqual([]);
  });

  it('may be anything in a speech, by whom the source says', async () => {
    expect(await found('We shall sign.', 'We shall sign.', 'locator=p2', 'kind: speech', 'speaker: ryabkov')).toEqual([]);
  });

  it('may be after the label of its speaker in a transcript', async () => {
    const labelled = 'MR RYABKOV: We shall sign.';
    expect(await found(labelled, 'We shall sign.', 'locator=p2', 'kind: transcript')).toEqual([]);
  });

  it('may have a speaker whom the article infers', async () => {
    const unclear = 'Wendy Sherman said little. “The talks go on.” The room fell silent.';
    expect(await found(unclear, 'The talks go on.')).toEqual(['unclear-speaker']);
    expect(await found(unclear, 'The talks go on.', 'locator=p2 inferred="who was in the room"')).toEqual([]);
  });
});

describe('a false quotation', () => {
  it('has one finding if its source does not give the words as anybody’s', async () => {
    expect(await found('It was not clear if they would sign it soon.', 'they would sign it')).toEqual(['quoted-narration']);
  });

  it('is found where another kind of source would give it as speech', async () => {
    expect(await found('We shall sign.', 'We shall sign.')).toEqual(['quoted-narration']);
  });

  it.each([
    ['a denial', '“I would never sign this,” Ryabkov said.', 'sign this', 'cut-quotation'],
    ['a condition before it', '“If they come, we shall sign,” Ryabkov said.', 'we shall sign', 'cut-quotation'],
    ['a condition after it', '“We shall sign, unless they leave,” Ryabkov said.', 'We shall sign', 'cut-quotation'],
    ['a question mark', '“Should we sign this?” Ryabkov asked.', 'Should we sign this', 'cut-quotation'],
    [
      'what makes part of a question',
      '“When they come, should we sign?” Ryabkov asked.',
      'should we sign',
      'clipped-quotation',
    ],
    ['a word of doubt', '“Perhaps we shall sign,” Ryabkov said.', 'we shall sign', 'clipped-quotation'],
  ])('leaves out %s', async (_name, paragraph, words, rule) => expect(await found(paragraph, words)).toEqual([rule]));

  it('is somebody else’s', async () => {
    expect(await found('“The talks go on,” Smith said.', 'The talks go on')).toEqual(['other-speaker']);
    const speech = await found('We shall sign.', 'We shall sign.', 'locator=p2', 'kind: post', 'speaker: ryabkov');
    expect(speech).toEqual([]);
  });
});
