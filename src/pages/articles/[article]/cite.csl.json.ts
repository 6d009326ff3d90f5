import { articleCitationFiles } from '../../../site/citation-files.ts';

export const { getStaticPaths, GET } = articleCitationFiles('csl.json');
