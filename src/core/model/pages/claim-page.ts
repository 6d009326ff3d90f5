import { describeDate } from '../../dates/edtf-date.ts';
import { fitted } from '../../text/wording.ts';
import { say } from '../../words/say.ts';
import type { Library } from '../archive.ts';
import { describeLocator } from '../citation.ts';
import type { Claim } from '../claim.ts';
import { beginningOf } from '../describe-statement.ts';
import { describeSource, publisherOf } from '../source.ts';
import { descriptionLength } from './page-description.ts';

/** A claim in the words that readers see where it is shown away from its article. */
export interface ClaimDescription {
  /** "Claim of InfoRos" or, with a figure, "Figure given by InfoRos". */
  readonly by: string;
  /** What must go with its words: "reported, not quoted; about May 2021". */
  readonly qualifiers: string;
  /** "InfoRos, Two delegations, one marathon, paragraph 4". */
  readonly source: string;
  /** For the page's tab and for previews: "Claim of InfoRos, reported, not quoted: The United States …". */
  readonly title: string;
  /** The same with more of its words, for search engines and previews. */
  readonly description: string;
}

/** Describes a claim for its own page: whose it is, that the words are this site's, and from where in which source it is. */
export function describeClaim(claim: Claim, { sources, words }: Pick<Library, 'sources' | 'words'>): ClaimDescription {
  const { figure, locator } = claim;
  const source = sources.get(claim.source);
  const by = say(figure ? words.figure.by : words.claim.by, { publisher: publisherOf(claim.source, sources) });
  const dated = figure?.on ? describeDate(figure.on, words) : null;
  const qualifiers = [words.statement.notQuoted, dated].filter((part) => part !== null);
  const titled = (text: string): string => say(words.statement.titled, { name: [by, ...qualifiers].join(', '), words: text });
  return {
    by,
    qualifiers: qualifiers.join('; '),
    source: [source ? describeSource(source) : claim.source, describeLocator(locator, words)].join(', '),
    title: titled(beginningOf(claim, words)),
    description: fitted(titled(claim.text), descriptionLength),
  };
}
