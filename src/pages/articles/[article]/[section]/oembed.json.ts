import type { APIRoute } from 'astro';
import { sectionOembed } from '../../../../formats/oembed.ts';
import { getArchive } from '../../../../site/archive.ts';
import { withFormer } from '../../../../site/former-paths.ts';
import { sectionPaths, type SectionProps } from '../../../../site/section-paths.ts';

export const getStaticPaths = (): ReturnType<typeof sectionPaths> =>
  withFormer('/articles/[article]/[section]/', sectionPaths());

export const GET: APIRoute<SectionProps> = ({ props: { article, page } }) =>
  Response.json(sectionOembed(getArchive(), article, page));
