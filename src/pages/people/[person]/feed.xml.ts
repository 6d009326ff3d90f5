import type { APIRoute, GetStaticPaths } from 'astro';
import type { Person } from '../../../core/model/person.ts';
import { feedOfPerson } from '../../../formats/feeds/feeds.ts';
import { getArchive } from '../../../site/archive.ts';
import { withFormer } from '../../../site/former-paths.ts';

export const getStaticPaths = (() =>
  withFormer(
    '/people/[person]/',
    [...getArchive().people.values()]
      // Somebody whom no source names has no page, and so no feed.
      .filter(({ id, kind }) => kind !== 'unnamed' && getArchive().statementsBySpeaker.has(id))
      .map((person) => ({ params: { person: person.id }, props: { person } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ person: Person }> = ({ props: { person } }) =>
  new Response(feedOfPerson(person, getArchive()), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
