import type { Archive, Declaration } from '../core/model/archive.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import type { Ledger } from '../core/addresses/ledger.ts';
import type { Event } from '../core/model/events/event.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import { nearest } from '../core/text/nearest.ts';
import { placeIn, type Place } from '../core/text/place.ts';
import { recordKinds } from '../core/verification/record/recorded.ts';

/** What the check of lost addresses needs to know about the site. */
export interface Promised {
  readonly archive: Archive;
  readonly ledger: Ledger;
  readonly declarations: readonly Declaration[];
  readonly articles: readonly Pick<CheckedArticle, 'article' | 'eventMentions'>[];
  /** The name of the content folder in findings. */
  readonly label: string;
}

/**
 * Reports published addresses that lead nowhere now: one finding for all addresses of an id (its anchor, its page, its embedded
 * form). The finding is at the id that most probably replaced it, or else at what it followed on its page.
 */
export function checkLostAddresses(lost: readonly string[], promised: Promised): Finding[] {
  const groups = Map.groupBy(topmost(lost), (address) => idOf(address));
  const unmentioned = new Set<string>();
  return [...groups]
    .sort(([a], [b]) => Number(promised.archive.events.has(b)) - Number(promised.archive.events.has(a)))
    .flatMap(([id, addresses]): Finding[] => {
      // The sources of an event are listed because of it.
      if (unmentioned.has(id)) return [];
      const article = articleOf(addresses, promised);
      const kinds = isTaken(id, article?.id, promised.declarations) ? [] : kindsAt(addresses);
      const here = promised.declarations.filter((one) => one.article === article?.id);
      const known = new Set(promised.ledger.get(article?.address ?? ''));
      const renamed = nearest(
        id,
        here.filter((one) => kinds.includes(one.kind) && !known.has(one.id)).map((one) => one.id),
      );
      const mistaken = mistakenMention(id, article?.id, promised);
      if (mistaken) {
        for (const { source } of promised.archive.events.get(id)?.sources ?? []) unmentioned.add(source);
        return [finding('lost-mention', mistaken.place, { id, addresses, ...mistaken })];
      }
      const record = renamed === undefined ? renamedRecord(id, kinds, promised) : undefined;
      const place = here.find((one) => one.id === renamed)?.place ?? record ?? lastSeen(id, article, here, promised);
      const renamable = kinds.length > 0;
      return [
        finding('lost-address', place, { id, addresses, article: article?.id, renamed, record: record?.file, renamable }),
      ];
    });
}

/**
 * Finds the mention of another event whose words are rather about the lost one: its reference is probably wrong. Only an event whose
 * file is still there can be meant.
 */
function mistakenMention(
  id: string,
  article: string | undefined,
  { archive, articles }: Promised,
): { place: Place; title: string; words: string; event: string } | undefined {
  const lost = archive.events.get(id);
  if (!lost) return undefined;
  // A title says what an event is; a description may be about another.
  const shared = (words: string, { title, description = '' }: Event): number => {
    const [inTitle, inDescription] = [new Set(longWords(title)), new Set(longWords(description))];
    return longWords(words).reduce((sum, word) => sum + (inTitle.has(word) ? 2 : inDescription.has(word) ? 1 : 0), 0);
  };
  const mention = articles
    .filter((one) => one.article?.id === article)
    .flatMap(({ eventMentions }) => eventMentions)
    .map((one) => {
      const own = archive.events.get(one.event);
      return { ...one, worth: shared(one.words, lost) - (own ? shared(one.words, own) : 0) };
    })
    .filter(({ event, worth }) => event !== id && worth > 0)
    .sort((a, b) => b.worth - a.worth)[0];
  return mention && { place: mention.place, title: lost.title, words: mention.words, event: mention.event };
}

/** Returns the words that tell events apart. */
function longWords(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
}

/** Returns the addresses without those of anchors and pages below another one that is lost as well. */
function topmost(lost: readonly string[]): string[] {
  const pages = lost.filter((address) => address.endsWith('/'));
  return lost.filter((address) => !pages.some((page) => page !== address && address.startsWith(page)));
}

/** Whether something else has the id now, so that nothing can keep it as a former id. */
function isTaken(id: string, article: string | undefined, declarations: readonly Declaration[]): boolean {
  return declarations.some(
    (one) => one.id === id && (one.article === null || one.kind === 'statement' || one.article === article),
  );
}

function idOf(address: string): string {
  return address.split(/[/#]/).findLast(Boolean) ?? '';
}

/**
 * Returns the kinds of thing that can have had these addresses. Only a thing of the same kind can take over the id: an alias of
 * a section does not answer at the address of a statement, and a list of quotations has no id that could be kept.
 */
function kindsAt(addresses: readonly string[]): readonly Declaration['kind'][] {
  const has = (form: RegExp): boolean => addresses.some((address) => form.test(address));
  // Questions are in the front matter, where nothing keeps a former id.
  if (has(/^\/articles\/[^/]+\/questions\//)) return [];
  if (has(/^\/people\/[^/]+\/$/)) return ['person'];
  if (has(/^\/quotes\/(?!by\/)[^/]+\/$/)) return ['statement'];
  if (has(/^\/articles\/[^/]+\/[^/]+\/$/)) return ['section'];
  return has(/^\/articles\/[^/]+\/#/) ? ['section', 'statement', 'claim', 'note', 'term', 'source', 'event'] : [];
}

/** Returns the article that had the anchor, if its page still exists. */
function articleOf(addresses: readonly string[], { archive, ledger }: Promised): { id: string; address: string } | undefined {
  const id = idOf(addresses[0] ?? '');
  const own = addresses.map((address) => /^\/articles\/([^/]+)\/./.exec(address)?.[1]).find(Boolean);
  const article = archive.articles.find((one) =>
    own === undefined ? ledger.get(`/articles/${one.id}/`)?.includes(id) : one.id === own,
  );
  return article && { id: article.id, address: `/articles/${article.id}/` };
}

/** Returns the file of the record that an id may have become: the one with the nearest id of those that were never published. */
function renamedRecord(
  id: string,
  kinds: readonly Declaration['kind'][],
  { archive, ledger, label }: Promised,
): Place | undefined {
  const published = new Set([...ledger].flatMap(([page, anchors]) => [idOf(page), ...anchors]));
  const folders = recordKinds.filter((folder) => kinds.includes(kindIn[folder]));
  const files = folders.flatMap((folder) =>
    [...archive[folder].keys()]
      .filter((one) => !published.has(one))
      .map((one) => [one, `${label}/${folder}/${one}.yml`] as const),
  );
  const near = nearest(
    id,
    files.map(([one]) => one),
  );
  const file = files.find(([one]) => one === near)?.[1];
  return file === undefined ? undefined : placeIn(file);
}

/** The kinds of records, by their folders. */
const kindIn = { people: 'person', sources: 'source', events: 'event' } as const;

/** Returns the place of the nearest anchor before it that still exists; the article's file if there is none. */
function lastSeen(
  id: string,
  article: { id: string; address: string } | undefined,
  here: readonly Declaration[],
  { ledger, label }: Promised,
): Place {
  if (!article) return placeIn(`${label}/anchors.json`);
  const anchors = ledger.get(article.address) ?? [];
  const before = anchors.slice(0, Math.max(0, anchors.indexOf(id))).findLast((anchor) => here.some((one) => one.id === anchor));
  return here.find((one) => one.id === before)?.place ?? placeIn(`${label}/articles/${article.id}.md`);
}
