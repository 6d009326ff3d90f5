import { expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../../../tests/archive-of.ts';
import type { Archive } from '../archive.ts';
import { descriptionLength } from './page-description.ts';
import { describeQuestions, questionsPage, statementsOnQuestions, titleOfQuestions } from './questions-page.ts';

const people = {
  'people/sherman.yml': 'name: Wendy Sherman\nrole: Deputy Secretary of State\nside: united-states\n',
  'people/bloomberg.yml': 'name: Bloomberg\nkind: body\nrole: news agency\nside: press\n',
  'people/guest.yml': 'name: A Guest\nrole: a guest\n',
};
const front = `questions:
  - {id: guarantees, text: Will there be legal guarantees?, label: Legal guarantees}
  - {id: pace, text: How fast will the talks go?}
`;
const body = `:said[Ryabkov wanted guarantees soon]{#soon speaker=ryabkov locator=p1 on-question="guarantees pace"}.
:said[Sherman said no]{#no speaker=sherman locator=p1 on-question=guarantees}.
:said[Bloomberg said something else]{#else speaker=bloomberg locator=p1}.
:said[A Guest said that it took long]{#long speaker=guest locator=p1 on-question=pace}.
:claim[InfoRos says that it took long]{#took-long locator=p1 on-question=pace}.

:::note{#note-long on="it took long" basis="a guess" on-question="guarantees"}
It did.
:::

:::note{#note-account on="it took long" basis="a letter" account-of=united-states on-question=pace}
It did not, by the American account.
:::
`;
const archive = await archiveOf({ ...people, 'articles/talks.md': articleText(body, front) });

function pageOf(of: Archive): NonNullable<ReturnType<typeof questionsPage>> {
  const page = questionsPage(first(of.articles), of);
  if (!page) throw new Error('there is no page of questions');
  return page;
}
const ids = (all: readonly { readonly id: string }[]): string[] => all.map(({ id }) => id);

it('has a place for each side that is on a question, also where it has nothing', () => {
  const { answers } = pageOf(archive);
  expect(
    answers.map(({ question, sides, others, claims, notes }) => ({
      question: question.id,
      sides: sides.map(({ side, statements, accounts }) => [side.id, ids(statements), ids(accounts)]),
      others: ids(others),
      claims: ids(claims),
      notes: ids(notes),
    })),
  ).toEqual([
    {
      question: 'guarantees',
      sides: [
        ['russia', ['soon'], []],
        ['united-states', ['no'], []],
      ],
      others: [],
      claims: [],
      notes: ['note-long'],
    },
    {
      question: 'pace',
      sides: [
        ['russia', ['soon'], []],
        ['united-states', [], ['note-account']],
      ],
      others: ['long'],
      claims: ['took-long'],
      notes: [],
    },
  ]);
});

it('names the sides that speak in the article and on none of its questions', () => {
  const { sides, silent } = pageOf(archive);
  expect([ids(sides), ids(silent)]).toEqual([['russia', 'united-states'], ['press']]);
});

it('has a place for a side that a note gives the account of and that says nothing itself', async () => {
  const text = articleText(
    'They met.\n\n:::note{#note-no on="They met" basis="a letter" account-of=press on-question=pace}\nIt took long.\n:::\n',
    'questions: [{id: pace, text: How fast?}]\n',
  );
  const other = await archiveOf({ ...people, 'articles/talks.md': text });
  const page = pageOf(other);
  expect(first(other.articles).events).toEqual([]);
  expect(page.sides.map(({ id }) => id)).toEqual(['press']);
  expect(statementsOnQuestions(page)).toEqual([]);
});

it('counts a statement on two questions once', () => {
  expect(ids(statementsOnQuestions(pageOf(archive)))).toEqual(['soon', 'no', 'long']);
});

it('is titled with its sides and described by its questions', () => {
  expect(titleOfQuestions(pageOf(archive), archive.words)).toBe('Question by question: Russia, United States');
  expect(describeQuestions(pageOf(archive), archive.words)).toBe(
    '2 questions side by side, with 3 statements on record here: Legal guarantees; How fast will the talks go?',
  );
});

it('is described in as many characters as search engines show', async () => {
  const long = `questions: [{id: long, text: "${'Will it, and will it, '.repeat(20)} end?"}]\n`;
  const other = await archiveOf({
    'articles/talks.md': articleText(':said[Ryabkov said so]{#so speaker=ryabkov locator=p1 on-question=long}.', long),
  });
  expect(describeQuestions(pageOf(other), other.words).length).toBeLessThanOrEqual(descriptionLength);
});

it('is titled without sides where nobody is on one', async () => {
  const text = articleText(
    ':said[A Guest said so]{#so speaker=guest locator=p1 on-question=pace}.',
    'questions: [{id: pace, text: How fast?}]\n',
  );
  const other = await archiveOf({ ...people, 'articles/talks.md': text });
  expect(titleOfQuestions(pageOf(other), other.words)).toBe('Question by question');
  expect(ids(first(pageOf(other).answers).others)).toEqual(['so']);
});

it('does not exist for an article without questions', async () => {
  const other = await archiveOf({ 'articles/talks.md': articleText('They met.') });
  expect(questionsPage(first(other.articles), other)).toBeUndefined();
});
