import { expect, it } from 'vitest';
import { archiveOf, articleText } from '../../../tests/archive-of.ts';
import { memoryIndex } from '../../../tests/memory-index.ts';
import { checkText } from './check.ts';

const body = `## Talks {#talks}

:said[Ryabkov said that the talks had been long and that nothing was settled]{#long speaker=ryabkov locator=p2}. :said[Sherman, he added, asked for patience and for another meeting in spring]{#patience speaker=ryabkov locator=p2}.
`;
const { vocabulary, index } = await memoryIndex(await archiveOf({ 'articles/talks.md': articleText(body) }));
const checked = async (text: string) =>
  (await checkText(text, vocabulary, index)).passages.map(({ text: words, match }) => [words, match?.record.url.split('#')[1]]);

it('splits a text without quotation marks where several records have parts of it', async () => {
  const text = 'The talks had been long and nothing was settled. She asked for patience and for another meeting in spring.';
  expect(await checked(text)).toEqual([
    ['The talks had been long and nothing was settled.', 'long'],
    ['She asked for patience and for another meeting in spring.', 'patience'],
  ]);
});

it('keeps what no record has with what is before it', async () => {
  const text = 'the talks had been long and nothing was settled, according to several people in the room on that night';
  expect(await checked(text)).toEqual([[text, 'long']]);
});

it('says nothing of a single word, and nothing at all of none', async () => {
  expect(await checked('patience')).toEqual([['patience', undefined]]);
  expect(await checked(' “…” ')).toEqual([]);
});
