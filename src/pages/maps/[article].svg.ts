import type { APIRoute } from 'astro';
import { eventsOf } from '../../core/model/archive.ts';
import type { Article } from '../../core/model/article.ts';
import { cityMap } from '../../maps/city-map.ts';
import { getArchive } from '../../site/archive.ts';
import { withFormer } from '../../site/former-paths.ts';
import { keyed } from '../../site/keyed.ts';

/** Returns each article that has a map. */
export function getStaticPaths(): { params: { article: string }; props: { article: Article } }[] {
  const archive = getArchive();
  return keyed(
    withFormer(
      '/articles/[article]/',
      archive.articles
        .filter((article) => cityMap(eventsOf(archive, article), archive.words))
        .map((article) => ({ params: { article: article.id }, props: { article } })),
    ),
  );
}

export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(cityMap(eventsOf(getArchive(), props.article), getArchive().words)?.svg(), {
    headers: { 'content-type': 'image/svg+xml' },
  });
