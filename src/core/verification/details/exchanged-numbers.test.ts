import { describe, expect, it } from 'vitest';
import { exchangedCells, exchangedNumbers } from './exchanged-numbers.ts';

const now = 'Künftig tragen die Verbände 35 Prozent, bisher waren es 20 Prozent.';
const saved = 'Die 11 Verbände haben zusammen 61 Millionen Euro gespart.';
const fee = 'The fee rose from 20 to 35 euros.';
const quays = 'The north quay will cost 38 million, the south quay 41 million.';
const shares = 'Das Land trägt 65 vom Hundert, der Verband 35 vom Hundert.';

describe('numbers that are exchanged', () => {
  it.each([
    ['Künftig tragen sie 20 Prozent, bisher waren es 35 Prozent', now, 'de'],
    ['Die 61 Verbände haben 11 Millionen Euro gespart', saved, 'de'],
    ['The fee rose from 35 to 20 euros', fee, 'en'],
    ['The south quay costs 38 million, the north quay 41 million', quays, 'en'],
    ['Das Land trägt 35 Prozent, der Verband 65 Prozent', shares, 'de'],
  ])('%s', (statement, passage, language) =>
    expect(exchangedNumbers(statement, passage, { own: language, source: language })).toHaveLength(1),
  );

  it.each([
    ['Künftig tragen sie 35 Prozent, bisher waren es 20 Prozent', now, 'de'],
    ['Bisher waren es 20 Prozent, künftig 35 Prozent', now, 'de'],
    ['11 Verbände haben 61 Millionen Euro gespart', saved, 'de'],
    ['61 Millionen Euro haben die 11 Verbände gespart', saved, 'de'],
    ['The fee rose to 35 euros, from 20', fee, 'en'],
    ['The fee is 35 euros and was 20', fee, 'en'],
    ['The south quay costs 41 million and the north quay 38 million', quays, 'en'],
    ['One costs 41 million, the other 38 million', quays, 'en'],
    ['35 Prozent trägt der Verband, 65 Prozent das Land', shares, 'de'],
    ['Between 20 and 35 euros', 'Between 35 and 20 euros', 'en'],
    ['In 2022 she paid 20 euros', 'She paid 20 euros. In 2022 it was late.', 'en'],
  ])('are not in: %s', (statement, passage, language) =>
    expect(exchangedNumbers(statement, passage, { own: language, source: language })).toEqual([]),
  );
});

describe('cells that are exchanged', () => {
  const heads = ['Quay', 'Length (metres)', 'Cost (million)', 'Cost by metre'];
  const passage =
    'The north quay has a length of 420 metres and will cost 38 million. The south quay: 170 metres, cost 41 million.';
  const found = (...rows: string[][]): [string, string][] =>
    exchangedCells([heads, ...rows], passage, { own: 'en', source: 'en' });

  it('are those of each other’s row', () =>
    expect(found(['North', '170', '38', '1'], ['South', '420', '41', '2'])).toEqual([['170', '420']]));
  it('are those of each other’s column', () =>
    expect(found(['North', '38', '420', '1'], ['South', '170', '41', '2'])).toEqual([['38', '420']]));
  it('are not in a table that is right, whatever else it has', () =>
    expect(found(['North', '420', '38', '90,476'], ['South', '170', '41', '241,176'])).toEqual([]));
});
