import { describe, expect, it } from 'vitest';
import { changingSite, placesOf, secondArticle } from '../../tests/changing-site.ts';

const { load } = changingSite();

/** The rules that a statement with these attributes breaks, if its source’s second paragraph is this one. */
async function found(paragraph: string, attributes: string): Promise<string[]> {
  const said = `:said[All went to plan, Ryabkov said]{#all-to-plan speaker=ryabkov locator=p2 ${attributes}}.\n`;
  const loaded = await load(secondArticle(said), `They met for dinner.\n${paragraph}\nThey parted late.\n`);
  return placesOf(loaded).map((place) => place.split(' ')[0] ?? '');
}

describe('a day or place that is known from a source', () => {
  it.each([
    ['is named there', 'On 9 January in Geneva Ryabkov said that all went to plan.', 'on=2022-01-09 at=Geneva'],
    ['may be named month first', 'On January 9, 2022, Ryabkov said that all went to plan.', 'on=2022-01-09'],
    ['may be one of several', 'On 9 January, and again on 10 January, all went to plan, Ryabkov said.', 'on=2022-01-10'],
    ['may be within what is known', 'On 9 January Ryabkov said that all went to plan.', 'on=../2022-01-10'],
    ['may follow from a weekday', 'On Sunday Ryabkov said that all went to plan.', 'on=2022-01-09'],
    ['may be named for its country', 'Moscow’s plan was kept, Ryabkov said.', 'at=Russia'],
    ['may be inflected', 'All went to plan, Ryabkov said in the Viennese palace.', 'at=Vienna'],
  ])('%s', async (_name, paragraph, attributes) =>
    expect(await found(paragraph, `${attributes} known-from=commentary`)).toEqual([]),
  );

  it.each([
    ['another day', 'On 10 January Ryabkov said that all went to plan.', 'on=2022-01-09'],
    ['another year', 'On 9 January 2021 Ryabkov said that all went to plan.', 'on=2022-01-09'],
    ['a day too late for it', 'On 11 January Ryabkov said that all went to plan.', 'on=../2022-01-10'],
    ['another place', 'In Geneva Ryabkov said that all went to plan.', 'at=Vienna'],
    ['no place', 'Ryabkov said that all went to plan.', 'at="New York"'],
  ])('is warned of if the source has %s', async (_name, paragraph, attributes) =>
    expect(await found(paragraph, `${attributes} known-from="commentary p2"`)).toEqual(['unsupported-circumstance']),
  );

  it('is nothing to compare if a text is not at hand', async () => {
    expect(await found('In Geneva Ryabkov said that all went to plan.', 'at=Vienna known-from=elsewhere')).not.toContain(
      'unsupported-circumstance',
    );
  });
});
