import { readOperators } from './operators.ts';
import { speech } from './speech/speech.ts';

// What reads more than words in a query. It is loaded only for queries that may have more.
export { readOperators, speech };
