import type { Library } from '../archive.ts';
import type { Article } from '../article.ts';
import { labelOfQuestion, type Question } from '../blocks/question.ts';
import type { Note } from '../blocks/note.ts';
import type { Claim } from '../claim.ts';
import type { Side } from '../sides/side.ts';
import { sideOfStatement } from '../sides/side-of-statement.ts';
import type { Statement } from '../statement.ts';
import { fitted, sentence } from '../../text/wording.ts';
import { count, say } from '../../words/say.ts';
import type { Words } from '../../words/en.ts';
import { descriptionLength } from './page-description.ts';

/** What an article has on record of one side about a question. */
export interface SideAnswer {
  readonly side: Side;
  readonly statements: readonly Statement[];
  /** The notes that give the account of the side. They are no statements, and never counted as such. */
  readonly accounts: readonly Note[];
}

/** What an article has on record about one of its questions. A side that has nothing on it is there all the same. */
export interface Answers {
  readonly question: Question;
  readonly sides: readonly SideAnswer[];
  /** Statements of speakers without a side, and excerpts of documents. */
  readonly others: readonly Statement[];
  readonly claims: readonly Claim[];
  /** Notes on the question that give the account of no side that is listed. */
  readonly notes: readonly Note[];
}

/** The page of an article's questions. */
export interface QuestionsPage {
  /** The sides with a statement on at least one of the questions, or whose account a note on one gives, in the order of the publication. */
  readonly sides: readonly Side[];
  /** The other sides that speak in the article: nothing of them is on any of the questions. */
  readonly silent: readonly Side[];
  readonly answers: readonly Answers[];
}

/** Puts together what an article has on record about its questions; undefined if it has none. */
export function questionsPage(article: AskingArticle, library: Sided): QuestionsPage | undefined {
  const { questions, statements, claims, notes } = article;
  if (questions.length === 0) return undefined;
  const bySide = Map.groupBy(statements, (statement) => sideOfStatement(statement, library));
  const accountsOf = (side: Side): Note[] => notes.filter(({ accountOf }) => accountOf === side.id);
  const answers = (side: Side): boolean => [...(bySide.get(side) ?? []), ...accountsOf(side)].some(isOnQuestion);
  const sides = [...library.sides.values()].filter(answers);
  return {
    sides,
    silent: [...library.sides.values()].filter((side) => bySide.has(side) && !answers(side)),
    answers: questions.map((question) => {
      const on = <T extends { readonly questions: readonly string[] }>(all: readonly T[] = []): T[] =>
        all.filter((one) => one.questions.includes(question.id));
      return {
        question,
        sides: sides.map((side) => ({ side, statements: on(bySide.get(side)), accounts: on(accountsOf(side)) })),
        others: on(bySide.get(undefined)),
        claims: on(claims),
        notes: on(notes).filter(({ accountOf }) => !sides.some(({ id }) => id === accountOf)),
      };
    }),
  };
}

function isOnQuestion({ questions }: Pick<Statement | Note, 'questions'>): boolean {
  return questions.length > 0;
}

type AskingArticle = Pick<Article, 'questions' | 'statements' | 'claims' | 'notes'>;
type Sided = Pick<Library, 'people' | 'sides'>;

/** Returns the title of the page: "Question by question: Russia, United States". Many sides are not named. */
export function titleOfQuestions({ sides }: QuestionsPage, { questions }: Pick<Words, 'questions'>): string {
  if (sides.length === 0 || sides.length > maxSidesInTitle) return questions.title;
  return say(questions.titleOf, { sides: sides.map(({ name }) => name).join(', ') });
}

/** More names would not fit into the tab of a browser. */
const maxSidesInTitle = 3;

/** Returns every statement on one of the questions, once. */
export function statementsOnQuestions({ answers }: QuestionsPage): Statement[] {
  return [...new Set(answers.flatMap(({ sides, others }) => [...sides.flatMap(({ statements }) => statements), ...others]))];
}

/** Describes the page for search engines and previews: how many statements are on its questions, and what these are about. */
export function describeQuestions(page: QuestionsPage, words: Words): string {
  const { questions, statement } = words;
  const text = say(questions.description, {
    questions: count(page.answers.length, questions.count, words),
    statements: count(statementsOnQuestions(page).length, statement.count, words),
    about: page.answers.map(({ question }) => labelOfQuestion(question)).join('; '),
  });
  return fitted(sentence(text), descriptionLength);
}
