export { chips } from './chips.ts';
export { fillChoices, showCounts } from './choices.ts';
export { allValues, namesOf } from './values.ts';
