import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../../tests/archive-of.ts';
import { articleHtml } from '../../core/model/article.ts';

const said = (words: string, id: string): string => `:said[${words}]{#${id} speaker=ryabkov locator=p2}`;
const note = ':::note{#note-a on="they left" basis="a guess"}\nWhy?\n:::';

/** The first paragraph, with each mark as ■ and the number of each note as ¹. */
async function paragraphOf(body: string): Promise<string> {
  const { articles } = await archiveOf({ 'articles/talks.md': articleText(body) });
  const html = toHtml({ type: 'root', children: articleHtml(first(articles)) });
  const [paragraph = ''] = /<(?:p|li)>.*?<\/(?:p|li)>/.exec(html) ?? [];
  return paragraph
    .replace(/<a id="ref--[^>]*><\/a>/g, '■')
    .replace(/<sup.*?<\/sup>/g, '¹')
    .replace(/<[^>]*>/g, '');
}

it.each([
  ['the full stop', `${said('They left', 'a')}. So it was.`, 'They left.■ So it was.'],
  ['a comma', `${said('They left', 'a')}, he said.`, 'They left,■ he said.'],
  ['several', `(“${said('They left', 'a')}”).`, '(“They left”).■'],
  ['nothing, if words follow', `${said('They left', 'a')} and went.`, 'They left■ and went.'],
  [
    'a quotation mark',
    'He said: :quote[We left.]{#a speaker=ryabkov locator=p2} So it was.',
    'He said: “We left.”■ So it was.',
  ],
  ['a full stop in emphasis', `*${said('They left', 'a')}.* So it was.`, 'They left.■ So it was.'],
  ['one after another', `${said('They left', 'a')}. ${said('They came', 'b')}.`, 'They left.■ They came.■'],
  ['an entry of a list', `- ${said('They left', 'a')}.\n- Two`, 'They left.■'],
])('the mark of a statement comes after %s', async (_name, body, shown) => expect(await paragraphOf(body)).toBe(shown));

it('so does the number of a note, before the mark', async () => {
  expect(await paragraphOf(`${said('Then they left', 'a')}. So it was.\n\n${note}`)).toBe('Then they left.¹■ So it was.');
  expect(await paragraphOf(`Then they left. So it was.\n\n${note}`)).toBe('Then they left.¹ So it was.');
  expect(await paragraphOf(`${said('Then they left early', 'a')}. So it was.\n\n${note}`)).toBe(
    'Then they left¹ early.■ So it was.',
  );
});
