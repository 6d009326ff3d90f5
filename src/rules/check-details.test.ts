import { expect, it } from 'vitest';
import { findingsOf } from '../../tests/archive-of.ts';
import { article } from './cases/sound-site.ts';

const text = 'They met for dinner.\n\nOf 1,004 adults, twelve came; it took 7.5 hours and cost 38 million.\n';

/** The findings of a table with these cells, which rests on the second paragraph. */
const tableOf = async (cells: readonly string[], more = '', language = 'en'): Promise<string[]> => {
  const row = `| ${cells.join(' | ')} |`;
  const body = `:::table{#costs caption="What it cost in 2022" sources="commentary p2" ${more}}\n| ${cells.map(() => 'A').join(' | ')} |\n| ${cells.map(() => '---').join(' | ')} |\n${row}\n:::\n`;
  const findings = await findingsOf({ 'articles/more.md': article(body, `language: ${language}`) }, { commentary: text });
  return findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);
};

it.each([
  [['1,004', '12', '7.5'], 'en'],
  [['1.004', '7,5', '38'], 'de'],
  [['1 004', '7,5', '38'], 'fr'],
  // Two cells that together look like a number with a space between its thousands.
  [['12', '38', 'none'], 'fr'],
])('finds the numbers %j of a table in %s', async (cells, language) => expect(await tableOf(cells, '', language)).toEqual([]));

it('names each number that is not there once, as it is read', async () =>
  expect(await tableOf(['1.040', '7,6', '7,6'], '', 'de')).toEqual([
    expect.stringMatching(/^unsupported-number: "1040" and "7\.6" are not in the source of this table \(commentary p2\)/),
  ]));

it('leaves a table alone that rests on something else too, and one without the text of a source', async () => {
  expect(await tableOf(['99'], 'basis="our count"')).toEqual([]);
  const findings = await findingsOf({
    'articles/more.md': article(':::table{#costs caption="Costs" sources=commentary}\n| A |\n| - |\n| 99 |\n:::\n'),
  });
  expect(findings).toEqual([]);
});
