import { expect, it } from 'vitest';
import { changingSite, secondArticle, sourceText } from '../../../tests/changing-site.ts';

const { load } = changingSite();
const statement = ':said[The talks were useful, Ryabkov said]{#useful speaker=ryabkov locator=p1}. ';
const told = async (sentence: string): Promise<string[]> => {
  const { findings } = await load(secondArticle(`${statement}${sentence}\n`), sourceText.replace('They', 'Ryabkov'));
  return findings.map(({ ruleId }) => ruleId).filter((rule) => rule === 'unannotated-statement' || rule.startsWith('missing'));
};

it('warns of a sentence that reports what somebody on record said', async () =>
  expect(await told('Ryabkov said that the talks would go on.')).toEqual(['unannotated-statement']));

it.each([
  'Ryabkov said that the talks [would go on](#useful).',
  'Ryabkov said that the talks would go on.[^a]\n\n[^a]: See [InfoRos](source:commentary#p2).',
  'Neither Ryabkov nor his deputy said that the talks would go on.',
])('leaves alone what leads to a statement or a source, or denies one: %j', async (sentence) =>
  expect(await told(sentence)).toEqual([]),
);
