import { describe, expect, it } from 'vitest';
import { unsupportedDetails } from './details.ts';

const passage =
  'In turn, the State Department said that Washington may discuss some issues with Moscow at the NATO-Russia Council meeting in Brussels on January 12. The United States accounts for about 80% of the alliance’s resources, Anthony Blinken said; the talks took three hours and cost 1,200 dollars.';

describe('details that are not in the passage', () => {
  it.each([
    ['The talks took 5 hours', ['5'], []],
    ['The states that joined after 1997 were meant, he said', ['1997'], []],
    ['He said that Lavrov would come to Brussels', [], ['Lavrov']],
    ['The talks with Beijing would go on in Vienna, he said', [], ['Beijing', 'Vienna']],
    ['It cost 1,300 dollars', ['1300'], []],
    ['The talks took five hours', ['five'], []],
    ['The meeting of February will be in Brussels', [], ['February']],
  ])('%s', (statement, numbers, names) => expect(unsupportedDetails(statement, passage, [])).toMatchObject({ numbers, names }));

  it.each([
    ['The US said it will discuss the issues', [{ found: 'will', source: 'may' }]],
    ['Washington was ready to discuss all issues', [{ found: 'all', source: 'some' }]],
  ])('%s: stronger', (statement, stronger) => expect(unsupportedDetails(statement, passage, []).stronger).toEqual(stronger));
});

describe('details that are there', () => {
  it.each([
    'The talks took 3 hours, and cost 1200 dollars',
    'The US would discuss some issues with Moscow on 12 January, the State Department said',
    'The Americans would talk to the Russians in Brussels on Wednesday',
    'The speech of Antony Blinken, he said, gave 80%',
    'It may discuss some issues at the Russia–NATO Council',
    'The two sides talked for three hours on Monday',
  ])('%s', (statement) => expect(unsupportedDetails(statement, passage, [])).toEqual({ numbers: [], names: [], stronger: [] }));

  it.each(['Above all, it may discuss some issues', 'It was not ready at all'])('%s: no stronger', (statement) =>
    expect(unsupportedDetails(statement, passage, []).stronger).toEqual([]),
  );

  it('or belong to somebody known', () =>
    expect(unsupportedDetails('After the talks Sergei Ryabkov spoke to Moscow', passage, ['Sergei Ryabkov']).names).toEqual(
      [],
    ));
});
