import { statementCitationFiles } from '../../../site/citation-files.ts';

export const { getStaticPaths, GET } = statementCitationFiles('ris');
