import { dayForm, readDay, spellNumbers } from './days.ts';
import { readFrames } from './frames.ts';
import { otherNumbers } from './numbers.ts';
import { readRelative, relativeForm } from './relative-dates.ts';
import { readSpoken, spokenForm } from './spoken-numbers.ts';

/** What reads a query as people speak: questions, days and numbers. It is loaded only for queries that may have some. */
const speech = { dayForm, otherNumbers, readDay, readFrames, readRelative, readSpoken, relativeForm, spellNumbers, spokenForm };

export { speech };

/** The type of `speech`. */
export type Speech = typeof speech;
