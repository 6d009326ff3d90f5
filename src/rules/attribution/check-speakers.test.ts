import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../tests/archive-of.ts';
import { article } from '../cases/sound-site.ts';

const people = {
  'people/sherman.yml': 'name: Wendy Sherman\nrole: Deputy Secretary of State\nside: united-states\nspeaks-for: state\n',
  'people/state.yml': 'name: US State Department\nkind: body\nrole: body\nside: united-states\n',
  'people/official.yml': 'name: a senior official\nkind: unnamed\nrole: at the Ministry for Ports\n',
};

/** The rules that an article with these words breaks, without those on records that nothing refers to. */
const rulesOf = async (body: string, ...more: string[]): Promise<string[]> => {
  const findings = await findingsOf({ ...people, 'articles/more.md': article(body, ...more) });
  return findings.map(({ ruleId }) => ruleId).filter((rule) => rule !== 'unused-record' && rule !== 'unverified-quotation');
};
const said = (words: string, speaker = 'ryabkov'): string => `:said[${words}]{#so speaker=${speaker} locator=p2}.`;
const useful = said('the talks had been useful');

describe('a speaker is named near a reported statement', () => {
  it.each([
    ['in its words', said('The talks, Ryabkov said, had been useful')],
    ['in its paragraph, before it', `Ryabkov added that ${useful}`],
    ['in its paragraph, after it', `As ever, ${useful} So Ryabkov.`],
    ['in the paragraph before', `Ryabkov came.\n\nHe said that ${useful}`],
    [
      'in the paragraph before, with a note between',
      `Ryabkov came.\n\n:::note{#late on=came basis=talk}\nLate.\n:::\n\nHe said that ${useful}`,
    ],
    ['by the office', `The minister added that ${useful}`],
    ['in another grammatical form', `Ryabkovs Worten zufolge ${useful}`],
    ['by a link', `[a diplomat](person:ryabkov) added that ${useful}`],
    [
      'by a quotation between',
      `They came.\n\n:::quote{#none speaker=ryabkov locator=p2}\nThere will be none.\n:::\n\nHe added that ${useful}`,
    ],
    ['by the body on whose behalf they speak', `The US State Department added that ${said('all had been useful', 'sherman')}`],
    ['as an unnamed one is called', `An official added that ${said('all had been useful', 'official')}`],
    ['as a body is called', `The department added that ${said('all had been useful', 'state')}`],
  ])('%s', async (_how, body) => expect(await rulesOf(`${body}\n`)).toEqual([]));

  it.each([
    ['nobody', `Then ${useful}`],
    ['a pronoun only', `He said that ${useful}`],
    ['two paragraphs before', `Ryabkov came.\n\nIt was late.\n\nHe said that ${useful}`],
    ['in a note only', `They came.\n\n:::note{#late on=came basis=talk}\nRyabkov did.\n:::\n\nHe said that ${useful}`],
  ])('not: %s', async (_how, body) => expect(await rulesOf(`${body}\n`)).toEqual(['unnamed-speaker']));
});

describe('a speaker is named near a quotation in a sentence', () => {
  const quoted = ':quote[There will be none.]{#none speaker=ryabkov locator=p2}';
  it.each([
    ['in its paragraph', `Ryabkov said: ${quoted}`, []],
    ['after it', `${quoted} So Ryabkov.`, []],
    [
      'below it, in a block of its own',
      'They met.\n\n:::quote{#none speaker=ryabkov locator=p2}\nThere will be none.\n:::',
      [],
    ],
    ['nowhere', `There was one answer: ${quoted}`, ['unnamed-speaker']],
  ])('%s', async (_where, body, rules) => expect(await rulesOf(`${body}\n`)).toEqual(rules));
});

describe('a second attribution between commas', () => {
  it.each([
    ['Ryabkov, said Sherman, was firm', 'two-attributions'],
    ['Ryabkov, Sherman said, was firm', 'two-attributions'],
    ['Ryabkov, according to Sherman, was firm', 'two-attributions'],
    ['Rjabkow, sagte Sherman, sei fest geblieben', 'two-attributions'],
    ['Rjabkow, so Sherman, sei fest geblieben', 'two-attributions'],
    // The speaker says it.
    ['Sherman, said Ryabkov, was firm', undefined],
    ['Sherman, Ryabkov said, was firm', undefined],
    // Nobody says it between the commas.
    ['Ryabkov, who had met Sherman, was firm', undefined],
    ['Ryabkov said that Sherman, Blinken and others were firm', undefined],
    ['Ryabkov said on Monday, as the commentary reports, that all was well', undefined],
    ['Ryabkov, whom Sherman had told so in Geneva before, was firm', undefined],
  ])('%s: %s', async (words, rule) => {
    const ryabkov = 'name: Sergei Ryabkov\nrole: Deputy Foreign Minister of Russia\nside: russia\naliases: [Rjabkow]\n';
    const findings = await findingsOf({
      ...people,
      'people/ryabkov.yml': ryabkov,
      'articles/more.md': article(`${said(words)}\n`),
    });
    expect(findings.map(({ ruleId }) => ruleId).filter((id) => id !== 'unused-record')).toEqual(
      rule === undefined ? [] : [rule],
    );
  });
});
