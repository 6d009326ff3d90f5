import type { Article } from '../../core/model/article.ts';
import type { Question } from '../../core/model/blocks/question.ts';
import type { Side } from '../../core/model/sides/side.ts';

/** Returns the anchor of what a side said on a question, for links on the page itself. No question can have such an id. */
export function anchorOfSide({ questions }: Pick<Article, 'questions'>, question: Question, side: Side): string {
  return `ref-${questions.indexOf(question) + 1}-${side.id}`;
}
