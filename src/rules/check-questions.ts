import { finding, type Finding } from '../core/findings/finding.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';

/** Finds questions of articles that no statement, claim or note is on. */
export function checkQuestions(articles: readonly CheckedArticle[]): Finding[] {
  return articles.flatMap(({ article, written }) => {
    if (!article || !written) return [];
    const { questions, statements, claims, notes } = article;
    const answered = new Set([...statements, ...claims, ...notes].flatMap((one) => one.questions));
    return questions.flatMap(({ id }, i) =>
      answered.has(id) ? [] : [finding('unanswered-question', written.placeOf('questions', i, 'id'), { id })],
    );
  });
}
