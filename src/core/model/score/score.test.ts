import { describe, expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../../../tests/archive-of.ts';
import { scoreOf, type Score } from './score.ts';

const body = `They met on Sunday. Little is known.

## The dinner {#meal}

They dined. :said[Talks would go on, Ryabkov said]{#go-on speaker=ryabkov locator=p1}, as expected.

:::note{#n-1 on="They dined" basis="our count"}
A note of six words here.
:::

### Afterwards {#afterwards}

:claim[The talks failed, the commentary holds]{#failed locator=p1}.

## Empty {#empty}

## The end {#end}

:::table{#t caption="Letters" basis="our count"}
| a | b |
| - | - |
| c | d |
:::
`;

async function scored(text: string): Promise<{ score: Score | undefined; passages: readonly unknown[] }> {
  const archive = await archiveOf({ 'articles/talks.md': articleText(text) });
  const article = first(archive.articles.filter(({ id }) => id === 'talks'));
  return { score: scoreOf(article, archive), passages: article.passages };
}

describe('scoreOf', () => {
  it('gives every voice its words, sentence by sentence, without notes, headings and tables', async () => {
    const { score, passages } = await scored(body);
    expect(passages).toEqual([
      { of: null, section: null, words: 4 },
      { of: null, section: null, words: 3 },
      { of: null, section: 'meal', words: 2 },
      { of: 'go-on', section: 'meal', words: 6 },
      { of: null, section: 'meal', words: 2 },
      { of: 'failed', section: 'afterwards', words: 6 },
    ]);
    expect(score?.words).toBe(23);
    expect(score?.voices.map(({ kind, name, words }) => [kind, name, words])).toEqual([
      ['side', 'Russia', 6],
      ['claims', 'InfoRos, its own claims', 6],
      ['site', 'This site', 11],
    ]);
  });

  it('is to scale, and says where the sections of the contents begin, also those without words', async () => {
    const { score } = await scored(body);
    expect(score?.bars.map(({ line, start, length }) => [line, Math.round(start * 23), Math.round(length * 23)])).toEqual([
      [2, 0, 4],
      [2, 4, 3],
      [2, 7, 2],
      [0, 9, 6],
      [2, 15, 2],
      [1, 17, 6],
    ]);
    expect(score?.ticks.map(({ id, number, start }) => [id, number, Math.round(start * 23)])).toEqual([
      ['meal', 1, 7],
      ['empty', 2, 23],
      ['end', 3, 23],
    ]);
  });

  it('is nothing where only this site speaks', async () => {
    expect((await scored('They met.\n\n## The dinner {#meal}\n\nThey dined.')).score).toBeUndefined();
  });
});
