import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Article } from '../../core/model/article.ts';
import type { Claim } from '../../core/model/claim.ts';
import { describeStatement } from '../../core/model/describe-statement.ts';
import { aboutSources } from '../../core/model/rests-on.ts';
import type { Statement } from '../../core/model/statement.ts';
import type { Verification } from '../../core/model/verification-status.ts';
import { capital } from '../../core/text/wording.ts';
import { circumstancesHtml, citationHtml, speakerHtml, verificationHtml, type HtmlContext } from '../html.ts';
import { claimOrdinal, claimVoice, figureRow, statementOrdinal, type Ordinal } from './mark-html.ts';

/**
 * Builds the slip of a statement: who said it, to whom, when and where, as far as a source gives it; what none gives; its form, its
 * place in the source and how it was checked; and what can be done with it.
 *
 * @param verification how its words compare with the source; null for a reported statement
 */
export function statementSlipHtml(
  statement: Statement,
  ordinal: Ordinal,
  verification: Verification | null,
  context: HtmlContext,
): ElementContent[] {
  const { links, library } = context;
  const { words } = library;
  const { form } = describeStatement(statement, library);
  const page = links.quote(statement.id);
  const citation = { source: statement.source, locator: statement.locator };
  return [
    h('p.label', `${form} · ${statementOrdinal(ordinal, words)}`),
    h('p.speaker', speakerHtml(statement, context)),
    h('p.circumstances', circumstancesHtml(statement, context)),
    h('p.origin', [words.source.labelled, ...citationHtml(citation, context, links.article(statement.article))]),
    ...(verification ? [h('p.verification', verificationHtml(verification, context, statement))] : []),
    h('p.ways', [
      h('a.share', { href: page }, words.slip.share),
      ' ',
      h('a', { href: `${page}#cite` }, words.slip.cite),
      ' ',
      h('a', { href: page }, words.quotes.record),
    ]),
  ];
}

/** Builds the slip of a claim: whose it is, where in the source, and what can be done with it. */
export function claimSlipHtml(claim: Claim, ordinal: Ordinal, article: Article, context: HtmlContext): ElementContent[] {
  const { links, library } = context;
  const { words } = library;
  const address = links.article(article.id);
  const page = links.record(article.id, claim.id);
  const citation = citationHtml({ source: claim.source, locator: claim.locator }, context, address);
  return [
    h('p.label', capital(claimOrdinal(ordinal, words))),
    h('p.speaker', h('strong', claimVoice(claim, library))),
    h('p.origin', [words.source.labelled, ...citation]),
    ...(article.about === null
      ? []
      : [h('p.origin', h('a', { href: `${address}#${article.about}` }, aboutSources(article, words)))]),
    h('p.ways', [
      h('a.share', { href: page }, words.slip.share),
      ' ',
      h('a', { href: `${address}#cite` }, words.slip.cite),
      ' ',
      h('a', { href: page }, words.claim.record),
      ...(claim.figure ? [' ', h('a', { href: `${address}#${figureRow(claim.id)}` }, words.figure.title)] : []),
    ]),
  ];
}
