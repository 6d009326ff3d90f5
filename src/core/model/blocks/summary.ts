import { say } from '../../words/say.ts';
import type { Library } from '../archive.ts';
import type { Article } from '../article.ts';
import { describeStatement } from '../describe-statement.ts';

/** A line of the summary as readers see it: its words, the anchor of the record that it rests on, and what that record is. */
export interface DescribedLine {
  readonly text: string;
  readonly see: string;
  /** "Direct quotation, speaker inferred from p9", "Claim of InfoRos", "Editor’s note 3". */
  readonly label: string;
}

/** Returns the lines of the summary of an article, each with the kind of record that it leads to and what qualifies it. */
export function describeSummary(article: Article, library: Library): DescribedLine[] {
  return article.summary.map(({ text, see }) => ({ text, see, label: labelOf(see, article, library) }));
}

function labelOf(id: string, { statements, claims, notes }: Article, library: Library): string {
  const { words, sources } = library;
  const statement = statements.find((one) => one.id === id);
  if (statement) {
    const { form, qualifier } = describeStatement(statement, library);
    return [form, qualifier].filter((part) => part !== null).join(', ');
  }
  const claim = claims.find((one) => one.id === id);
  if (claim) return say(words.claim.by, { publisher: sources.get(claim.source)?.publisher ?? claim.source });
  const number = notes.find((one) => one.id === id)?.number;
  return say(words.note.label, { number: number ?? '' });
}
