import { join } from 'node:path';
import type { Loaded } from '../../content/load-archive.ts';
import { foldFindings } from '../../core/findings/fold-findings.ts';
import type { Severity } from '../../core/findings/catalogue/rule.ts';
import { sourceTitle } from '../../core/model/source.ts';
import { formatPlace } from '../../core/text/place.ts';
import type { SourceText } from '../../core/verification/verification.ts';

/** A finding as the desk shows it. */
export interface DeskFinding {
  readonly severity: Severity;
  readonly rule: string;
  /** "content/articles/talks.md:9:25". */
  readonly where: string;
  /** The same with an absolute path, by which an editor's program opens it. */
  readonly opens: string;
  readonly message: string;
  readonly hint: string;
}

/** What the desk beside a page shows while one writes. */
export interface DeskData {
  readonly findings: readonly DeskFinding[];
  /** The sources of the article that the page is of, whose text is at hand: their paragraphs from p1 on. */
  readonly sources: readonly { readonly id: string; readonly title: string; readonly paragraphs: readonly string[] }[];
}

/**
 * Returns what the desk shows beside a page: what is wrong with the content, and the paragraphs of the article's sources.
 *
 * @param article the id of the article that the page is of; undefined on other pages
 * @param texts the texts of sources that are at hand
 */
export function deskData(
  { findings, directory, archive }: Pick<Loaded, 'findings' | 'directory' | 'archive'>,
  article: string | undefined,
  texts: ReadonlyMap<string, SourceText>,
): DeskData {
  const cited = archive?.articleById.get(article ?? '')?.sources ?? [];
  return {
    findings: foldFindings(findings).map(({ severity, ruleId, place, message, hint }) => ({
      severity,
      rule: ruleId,
      where: formatPlace(place),
      opens: formatPlace({ ...place, file: join(directory, place.file) }),
      message,
      hint,
    })),
    sources: cited.flatMap((id) => {
      const [source, text] = [archive?.sources.get(id), texts.get(id)];
      if (!source || !text) return [];
      return [{ id, title: sourceTitle(source), paragraphs: text.paragraphs.map((span) => text.text.slice(...span)) }];
    }),
  };
}
