import { addressesRules } from './catalogue/addresses.ts';
import { annotationsRules } from './catalogue/annotations.ts';
import { attributionRules } from './catalogue/attribution.ts';
import { blocksRules } from './catalogue/blocks.ts';
import { charactersRules } from './catalogue/characters.ts';
import { contextRules } from './catalogue/context.ts';
import { correctionsRules } from './catalogue/corrections.ts';
import { fieldsRules } from './catalogue/fields.ts';
import { filesRules } from './catalogue/files.ts';
import { languagesRules } from './catalogue/languages.ts';
import { markupRules } from './catalogue/markup.ts';
import { publicationRules } from './catalogue/publication.ts';
import { quotationsRules } from './catalogue/quotations.ts';
import { referencesRules } from './catalogue/references.ts';

/**
 * The catalogue of everything that can be wrong with content. The names are permanent, and all wording is here. From its
 * parameters each rule makes a message (what is wrong), a hint (how to fix it, in the author's own syntax) and, if only one is
 * possible, the fix itself. docs/rules/ is generated from the catalogue.
 */
export const rules = {
  ...filesRules,
  ...fieldsRules,
  ...referencesRules,
  ...annotationsRules,
  ...markupRules,
  ...blocksRules,
  ...addressesRules,
  ...quotationsRules,
  ...languagesRules,
  ...contextRules,
  ...attributionRules,
  ...correctionsRules,
  ...charactersRules,
  ...publicationRules,
} as const;

/** The permanent name of a rule. */
export type RuleId = keyof typeof rules;
