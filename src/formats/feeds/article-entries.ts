import { the, type Archive } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import { copiesOf } from '../../core/model/blocks/picture.ts';
import { correctionsOf, describeCorrection, type PublishedCorrection } from '../../core/model/corrections.ts';
import { sideOf } from '../../core/model/sides/side.ts';
import { escapeHtml } from '../../core/text/escape-html.ts';
import type { TimeOf } from './entry-times.ts';
import type { FeedEntry } from './feed.ts';
import { feedHtml } from './feed-html.ts';

/** Returns the entry of an article: the whole of it, with its corrections after the standfirst. */
export function articleEntry(article: Article, archive: Archive, timeOf: TimeOf): FeedEntry {
  const { links, words } = archive;
  const { headline, standfirst, published, updated, corrections, kicker } = article;
  const corrected = corrections.map(({ on, kind, text }) => `${describeCorrection(kind, on, words)}: ${text}`);
  const picture = pictureOf(article, archive);
  return {
    ...commonOf(article, archive),
    address: links.absolute(links.article(article.id)),
    title: headline,
    summary: standfirst,
    content: [standfirst, ...corrected].map((text) => `<p>${escapeHtml(text)}</p>`).join('') + feedHtml(article, links),
    published: timeOf(article.id, published),
    updated: timeOf(article.id, updated ?? published),
    categories: [...new Set([kicker, ...sidesIn(article, archive)])],
    ...(picture && { picture }),
  };
}

/** Returns an entry of its own for each correction of an article, newest first. */
export function correctionEntries(article: Article, archive: Archive, timeOf: TimeOf): FeedEntry[] {
  const { links, words } = archive;
  return correctionsOf(article)
    .map((correction: PublishedCorrection, i) => {
      const { kind, on, text, anchor } = correction;
      const time = timeOf(article.id, on, i + 1);
      const page = links.absolute(links.article(article.id));
      return {
        ...commonOf(article, archive),
        address: `${page}#${anchor}`,
        title: `${words.correction[kind]}: ${article.headline}`,
        summary: text,
        content: `<p>${escapeHtml(`${describeCorrection(kind, on, words)}: ${text}`)}</p><p><a href="${page}">${escapeHtml(article.headline)}</a></p>`,
        published: time,
        updated: time,
        categories: [words.correction[kind]],
      };
    })
    .reverse();
}

/** What all entries of an article have in common. */
function commonOf(
  { id, authors, byline, language }: Article,
  { links }: Pick<Archive, 'links'>,
): Pick<FeedEntry, 'authors' | 'byline' | 'language' | 'image'> {
  return { authors, byline, language, image: links.absolute(links.card({ article: id })) };
}

/** Returns the names of the sides whose people an article names, in the usual order of sides. */
function sidesIn({ people }: Article, archive: Archive): string[] {
  const named = new Set(people.map((id) => sideOf(the(archive.people, id), archive)));
  return [...archive.sides.values()].filter((side) => named.has(side)).map(({ name }) => name);
}

/** Returns the address and media type of the first picture of an article, if it has one. */
function pictureOf({ figures }: Article, { links, pictures }: Archive): FeedEntry['picture'] {
  const shown = figures.find((figure) => figure.shown !== null)?.shown;
  const picture = pictures.get(shown?.file ?? '');
  if (!picture) return undefined;
  const { name, format } = copiesOf(picture).plain;
  return { url: links.absolute(links.picture(name)), type: format === 'svg' ? 'image/svg+xml' : `image/${format}` };
}
