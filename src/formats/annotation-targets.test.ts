import { expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../tests/archive-of.ts';
import { annotationTargets, type WordsInArticle } from './annotation-targets.ts';

async function targetsIn(body: string, front = ''): Promise<(id: string) => string[]> {
  const { articles } = await archiveOf({ 'articles/talks.md': articleText(body, front) });
  const targets = annotationTargets(first(articles));
  const shown = ({ prefix, exact, suffix }: WordsInArticle): string => `${prefix}[${exact}]${suffix}`;
  return (id) => (targets.get(id) ?? []).map(shown);
}

it('are the words of every kind of annotation, with those before and after them', async () => {
  const of = await targetsIn(
    'They met at :event[a dinner]{ref=dinner}. :said[Ryabkov called it useful]{#useful speaker=ryabkov locator=p2}; he said :quote[it "was"]{#was speaker=ryabkov locator=p2}. :claim[They did not listen]{#deaf locator=p3} to :term[terms]{#terms}.',
  );
  expect(of('useful')).toEqual(['They met at a dinner. [Ryabkov called it useful]; he said “it “was””. They did n']);
  expect(of('was')).toEqual(['bkov called it useful; he said “[it “was”]”. They did not listen to terms.']);
  expect(of('deaf')).toEqual([' it useful; he said “it “was””. [They did not listen] to terms. Not compared with the']);
  expect(of('terms')).toEqual([expect.stringMatching(/They did not listen to \[terms\]\. Not compared/)]);
  expect(of('dinner')).toEqual(['They met at [a dinner]. Ryabkov called it useful; he s']);
});

it('have at most 32 characters before and after, none cut in half', async () => {
  const of = await targetsIn(`${'🜁'.repeat(40)} :term[terms]{#terms} ${'🜂'.repeat(40)}`);
  expect(of('terms')).toEqual([`${'🜁'.repeat(31)} [terms] ${'🜂'.repeat(31)}`]);
});

it('are the quoted words of a callout, not its caption', async () => {
  const of = await targetsIn('He said:\n\n:::quote{#no-deviations speaker=ryabkov locator=p2}\nThere will be none.\n:::\n');
  expect(of('no-deviations')).toEqual(['He said: [There will be none.]Sergei Ryabkov, Deputy Foreign M']);
});

it('are each mention of an event, and none if it is only the place of a statement', async () => {
  const of = await targetsIn('At :event[the dinner]{ref=dinner}. After :event[it]{ref=dinner}, [a link](#dinner).');
  expect(of('dinner')).toEqual(['At [the dinner]. After it, a link.', 'At the dinner. After [it], a link.']);
  const { articles } = await archiveOf({
    'articles/talks.md': articleText(':said[He left]{#left speaker=ryabkov event=dinner on=2022-01-09 at=Geneva locator=p2}.'),
  });
  expect(annotationTargets(first(articles)).get('dinner') ?? []).toEqual([]);
});

const note = (on: string): string => `:::note{#note-a on=${JSON.stringify(on)} sources=commentary}\nSo it was.\n:::\n`;

it('are the words that a note is on, up to its number', async () => {
  const of = await targetsIn(`Before.\n\nA dinner, then the dinner they had.\n\n${note('the dinner')}`);
  expect(of('note-a')).toEqual(['Before. A dinner, then [the dinner] they had. Editor’s note 1 on “t']);
});

it('are the words in a link or quotation that a note is on, though its number is after it', async () => {
  const inLink = await targetsIn(`They met [Sergei Ryabkov of Moscow](person:ryabkov) there.\n\n${note('Ryabkov')}`);
  expect(inLink('note-a')).toEqual(['They met Sergei [Ryabkov] of Moscow there. Editor’s note ']);
  const quoted = await targetsIn(`He said :quote[it 'was' so]{#was speaker=ryabkov locator=p2}.\n\n${note("it 'was'")}`);
  expect(quoted('note-a')).toEqual(['He said “[it ‘was’] so”. Not compared with the sour']);
});

it('are the words that a note is on, though another number is among them', async () => {
  const second = note('then the dinner').replace('note-a', 'note-b');
  const of = await targetsIn(`Before.\n\nA dinner, then the dinner.\n\n${note('then the')}\n${second}`);
  expect(of('note-a')).toEqual([expect.stringContaining('[then the] dinner.')]);
  expect(of('note-b')).toEqual([expect.stringContaining('A dinner, [then the dinner].')]);
});
