import { addressesCases } from './cases/addresses.ts';
import { annotationsCases } from './cases/annotations.ts';
import { attributionCases } from './cases/attribution.ts';
import { blocksCases } from './cases/blocks.ts';
import { charactersCases } from './cases/characters.ts';
import { contextCases } from './cases/context.ts';
import { correctionsCases } from './cases/corrections.ts';
import { fieldsCases } from './cases/fields.ts';
import { filesCases } from './cases/files.ts';
import { languagesCases } from './cases/languages.ts';
import { markupCases } from './cases/markup.ts';
import { picturesCases } from './cases/pictures.ts';
import { questionsCases } from './cases/questions.ts';
import { quotationsCases } from './cases/quotations.ts';
import { publicationCases } from './cases/publication.ts';
import { referencesCases } from './cases/references.ts';
import type { Case } from './cases/case.ts';

/** Cases for every rule, as data: they test the wording and are the examples in docs/rules/. */
export const cases: readonly Case[] = [
  ...filesCases,
  ...fieldsCases,
  ...referencesCases,
  ...annotationsCases,
  ...markupCases,
  ...blocksCases,
  ...picturesCases,
  ...addressesCases,
  ...questionsCases,
  ...quotationsCases,
  ...languagesCases,
  ...contextCases,
  ...attributionCases,
  ...correctionsCases,
  ...charactersCases,
  ...publicationCases,
];
