import { readOperators } from './operators.ts';
import { countFromEvent } from './speech/days-from-events.ts';
import { speech } from './speech/speech.ts';

// What reads more than words in a query. It is loaded only for queries that may have more.
export { countFromEvent, readOperators, speech };
