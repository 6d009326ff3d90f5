import type { APIRoute } from 'astro';
import { articleData } from '../../../formats/data/data-files.ts';
import { getArchive } from '../../../site/archive.ts';
import { articleFilePaths, type ArticleProps } from '../../../site/article-paths.ts';

export const getStaticPaths = articleFilePaths;

export const GET: APIRoute<ArticleProps> = ({ props: { article } }) => Response.json(articleData(article, getArchive()));
