import { addressesRules } from './rules/addresses.ts';
import { annotationsRules } from './rules/annotations.ts';
import { attributionRules } from './rules/attribution.ts';
import { charactersRules } from './rules/characters.ts';
import { contextRules } from './rules/context.ts';
import { correctionsRules } from './rules/corrections.ts';
import { fieldsRules } from './rules/fields.ts';
import { filesRules } from './rules/files.ts';
import { markupRules } from './rules/markup.ts';
import { quotationsRules } from './rules/quotations.ts';
import { referencesRules } from './rules/references.ts';

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
  ...addressesRules,
  ...quotationsRules,
  ...contextRules,
  ...attributionRules,
  ...correctionsRules,
  ...charactersRules,
} as const;

/** The permanent name of a rule. */
export type RuleId = keyof typeof rules;
