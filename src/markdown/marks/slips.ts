import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { verificationOf, type Archive } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import { claimSlipHtml, statementSlipHtml } from './slip-html.ts';

/**
 * Returns the slips of an article's statements and claims as HTML, by their ids. They are one file, which the pages of the article
 * fetch when the first slip is opened: it is smaller than the pages of two records.
 */
export function slipsOf(article: Article, archive: Archive): Record<string, string> {
  const context = { library: archive, links: archive.links };
  const html = (children: ElementContent[]): string => toHtml({ type: 'root', children });
  const statements = article.statements.map((statement, i, { length: count }): [string, string] => {
    const slip = statementSlipHtml(statement, { number: i + 1, count }, verificationOf(archive, statement), context);
    return [statement.id, html(slip)];
  });
  const claims = article.claims.map((claim, i, { length: count }): [string, string] => [
    claim.id,
    html(claimSlipHtml(claim, { number: i + 1, count }, article, context)),
  ]);
  return Object.fromEntries([...statements, ...claims]);
}
