import type { WordPart } from '../word-part.ts';
import { isStopWord, wordsOf } from '../words.ts';

/**
 * What is asked for without a word for it: in "how long did it last?", a length of time; in "what did they call it?", a name; in "who is behind it?", who runs it.
 */
const lengthsOfTime = ['hours', 'minutes', 'duration', 'lasted'];
const waysToName = ['called', 'named', 'described'];
const waysToRun = ['runs', 'owned', 'controls', 'funded'];

/**
 * Takes the words out of a query that only say that it is one: "what did … say about", "quotes by …".
 *
 *     readFrames('what did Sherman say about NATO?')   →   'what did Sherman NATO?'
 *
 * @returns the rest of the query, and parts for what the words asked for
 */
export function readFrames(query: string): { rest: string; parts: WordPart[] } {
  const parts: WordPart[] = [];
  const ask = (typed: string, words: string[], others: readonly string[]): void => {
    parts.push({ kind: 'word', words, typed, others: others.map((word) => [word]) });
  };
  /** Sets a word aside, if more is asked for. */
  const setAside = (aside: 'weak' | 'wish', whole: string, before: string, typed: string): string => {
    if (wordsOf(query).every((word) => isStopWord(word) || word === typed.toLowerCase())) return whole;
    parts.push({ kind: 'word', words: wordsOf(typed), typed, aside });
    return `${before} `;
  };
  const rest = query
    .replace(whoIsBehind, (typed) => {
      ask(typed.trim(), ['behind'], waysToRun);
      return ' ';
    })
    .replace(whatMeans, (whole, before: string, typed: string) => setAside('wish', whole, before, typed))
    .replace(refusal, (whole, typed: string) => setAside('weak', whole, '', typed))
    .replace(whatTime, 'time $1 ')
    .replace(whatCalled, (_whole, before: string, typed: string) => {
      ask(typed, [typed.toLowerCase()], waysToName);
      return before;
    })
    .replace(question, '$1 $2 ')
    .replace(whereHeld, '$1')
    .replace(quotesBy, ' ')
    .replace(quotesAtEnds, ' ')
    .replace(howLong, (_whole, before: string) => {
      ask('how long', ['how', 'long'], lengthsOfTime);
      return before;
    });
  const asksMore = parts.length > 0 || wordsOf(rest).some((word) => !isStopWord(word));
  return asksMore ? { rest, parts } : { rest: query, parts: [] };
}

/** A call that is no name: "calls for", "about the call", "phone calls". */
const beforeNoun =
  "(?:\\b(?:what|which|whose|many|an?|the|this|that|these|those|my|your|his|her|its|our|their|no|any|of|about|on|in|at|by|for|from|to|with|after|before|during|since|over|phone|telephone|video|conference)|['’]s)\\s+";
const naming = `(?:(?<!${beforeNoun})(?:call|(?<!\\b(?:do|does|did|is|are|was|were)\\b.*)calls)|called)\\b(?!\\s+(?:for|on|upon|to|off)\\b)`;
const saying = 'say|said|says|tell|told|think|thinks|thought|claim|claimed|talk|talked|speak|spoke|comment|commented';
const verb = `(?:${saying}|${naming}|describe|describes|described|happen|happens|happened|take\\s+place|took\\s+place|go\\s+on|went\\s+on)`;
const question = new RegExp(
  `^(\\s*(?:what|which|when|where|why|how|who|did|does|has|have)\\b)(.*?)\\b${verb}\\b(?:\\s+(?:about|on|of|regarding|in|at)\\b)?`,
  'i',
);
const said = 'quot(?:es?|ations?)|sayings?|statements?|remarks?|comments?';
const whereHeld =
  /^(\s*(?:where|when)\b.*?)\b(?:give|gave|given|hold|held|meet|met)\b(?!\s+(?:in|up|ground|way|back|halfway)\b)/i;
const quotesBy = new RegExp(`\\b(?:${said})\\s+(?:by|from|of)\\b`, 'gi');
const quotesAtEnds = new RegExp(`^\\s*quot(?:es?|ations?)\\b(?=\\s+\\S)|(?<=\\S\\s+)(?:${said})\\s*$`, 'gi');
const whoIsBehind = /^\s*who(?:'s|\s+(?:is|was|are|were|stands?|stood))\s+behind\b(?=\s*\S)/i;
const whatCalled = new RegExp(
  `^(\\s*what\\b(?:(?!\\b(?:${saying}|about|regarding|happen(?:s|ed)?)\\b).)*?)\\b(${naming})`,
  'i',
);
const whatMeans = /^(\s*what\b.*?)\b(mean(?:s|t)?)\b(?:\s+by\b)?/i;
const refusal = /\b(refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing))\s+to\b(?=\s*\S)/i;
const turns = '(?:begin|began|start|end|finish|open|close)(?:s|ed)?';
const whatTime = new RegExp(`^\\s*(?:at\\s+)?what\\s+time\\b(.*?)\\b${turns}\\b(?:\\s+(?:and|or)\\s+${turns}\\b)?`, 'i');
const howLong = /\bhow\s+long\b(.*?)(?:\b(?:last(?:ed)?|takes?|took)\b|$)/i;
