import type { APIRoute } from 'astro';
import { sectionOembed } from '../../../../formats/oembed.ts';
import { getArchive } from '../../../../site/archive.ts';
import { sectionPaths, type SectionProps } from '../../../../site/section-paths.ts';

export const getStaticPaths = sectionPaths;

export const GET: APIRoute<SectionProps> = ({ props: { article, page } }) =>
  Response.json(sectionOembed(getArchive(), article, page));
