import type { APIRoute, GetStaticPaths } from 'astro';
import type { Side } from '../../../../../core/model/sides/side.ts';
import { feedOfSide } from '../../../../../formats/feeds/feeds.ts';
import { getArchive } from '../../../../../site/archive.ts';
import { withFormer } from '../../../../../site/former-paths.ts';

export const getStaticPaths = (() =>
  withFormer(
    '/quotes/by/side/[side]/',
    [...getArchive().sides.values()]
      // As with its page, a side on which nobody said anything has none.
      .filter(({ id }) => getArchive().statementsByFacet.side.some((group) => group.id === id))
      .map((side) => ({ params: { side: side.id }, props: { side } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ side: Side }> = ({ props: { side } }) =>
  new Response(feedOfSide(side, getArchive()), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
