import { findDuplicateIds, textsOf, type Archive, type Declaration, type Library } from '../core/archive.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Ledger } from '../core/ledger.ts';
import type { Moves } from '../core/moves.ts';
import { placeIn } from '../core/place.ts';
import type { Digest } from '../core/recorded.ts';
import { checkRedirects, type Redirects } from '../core/redirects.ts';
import { checkReference } from '../core/reference.ts';
import { checkSynonyms, type Synonyms } from '../core/synonyms.ts';
import type { Written } from '../core/validate.ts';
import { checkAttribution, checkUnused, type CheckedRecord } from './check-attribution.ts';
import { checkChanges } from './check-changes.ts';
import { checkQuotations, checkUnrecorded, type Evidence } from './check-quotations.ts';
import type { CheckedArticle } from '../core/checked-article.ts';
import { checkNames } from './check-names.ts';
import { checkSiteLinks } from './check-site-links.ts';
import { checkLostAddresses } from './lost-addresses.ts';

/** A file of which there is one: its value, where it has one. */
interface Single<T> {
  readonly value: T | undefined;
  readonly written: Written | undefined;
}

/** All content, parsed. */
export interface CheckedContent {
  readonly articles: readonly CheckedArticle[];
  readonly people: readonly CheckedRecord[];
  readonly events: readonly CheckedRecord[];
  readonly library: Library;
  readonly declarations: readonly Declaration[];
  readonly synonyms: Single<{ synonyms: Synonyms }> | undefined;
  readonly evidence: Evidence;
  /** The folder that should hold the texts of sources and is not there. */
  readonly missingSources: string | undefined;
}

/** What is known of the site that the content makes, once nothing in it is an error. */
export interface SoundContent extends CheckedContent {
  readonly archive: Archive;
  readonly ledger: Ledger;
  readonly now: Ledger;
  /** Addresses that were published and lead nowhere now. */
  readonly lost: readonly string[];
  readonly moves: Moves;
  readonly redirects: Single<{ redirects: Redirects }> | undefined;
  readonly sha256: Digest;
}

/** What is wrong with the parts of the content as they stand to each other. */
export function checkContent({
  articles,
  events,
  library,
  declarations,
  people,
  evidence,
  missingSources,
}: CheckedContent): Finding[] {
  return [
    ...events.flatMap((event) => checkSourcesOf(event, library)),
    ...findDuplicateIds(declarations),
    ...(missingSources === undefined ? [] : [finding('missing-sources', placeIn(missingSources))]),
    ...checkQuotations(articles, evidence, library.ids.source),
    ...checkNames(people, library),
    ...checkAttribution(articles, events, library),
  ];
}

/** What is looked at only where the content has no error: of an article with one it isn't known what it would publish. */
export function checkSoundContent(content: SoundContent): Finding[] {
  const { archive, ledger, now, lost, moves, redirects, synonyms, declarations, evidence, articles, sha256 } = content;
  const { label, recorded } = evidence;
  return [
    ...checkLostAddresses(lost, { archive, ledger, declarations, label }),
    ...(redirects?.value && redirects.written ? checkRedirects(redirects.value.redirects, redirects.written, now) : []),
    ...checkSiteLinks(articles, now, moves),
    ...(synonyms?.value && synonyms.written ? checkSynonyms(synonyms.value.synonyms, synonyms.written, textsOf(archive)) : []),
    ...checkUnrecorded(articles, evidence),
    ...checkChanges(articles, recorded, sha256),
    ...checkUnused(archive.articles, archive, label),
  ];
}

function checkSourcesOf({ id, written }: CheckedRecord, library: Library): Finding[] {
  const event = library.events.get(id);
  if (!event || !written) return [];
  return [
    ...checkReference(library, 'source', event.of, written.placeOf('of')),
    ...event.sources.flatMap(({ source }, i) => checkReference(library, 'source', source, written.placeOf('sources', i))),
  ];
}
