import type { Audience } from './audience.ts';
import type { DayBeside } from './day-beside.ts';
import type { Voice } from './names/voice.ts';

/** Why a proposal names its speaker, or names none. */
export type Reason =
  | 'named' // the source names the speaker beside the words
  | 'goes-on' // the sentence before quotes or reports the same speaker
  | 'introduced' // the sentence before ends with a colon and names the speaker
  | 'label' // a transcript has the label of the speaker
  | 'asked' // a label says that somebody answers, and one person is named as who is asked
  | 'whole' // the source is the speaker's own text
  | 'pronoun' // a pronoun or a description, and only one can be meant
  | 'answer' // it follows a question in an interview without labels
  | 'unclear' // several could be meant
  | 'unnamed'; // nobody is named

/** Who speaks, as far as that is certain. */
export interface Attribution {
  readonly voice?: Voice;
  readonly reason: Reason;
  /** The words of the source that say so. */
  readonly evidence?: string;
  /** The paragraph that names whom a pronoun means, from 1. */
  readonly from?: number;
  /** Who could be meant, if that is not certain. */
  readonly candidates: readonly Voice[];
}

/** Words of a source that may go into an article: exactly as they are there. */
export interface Proposal extends Attribution {
  readonly form: 'quote' | 'said' | 'excerpt';
  /** The offsets of the words in the text of the source. */
  readonly start: number;
  readonly end: number;
  /** The paragraphs that the words are in, letter by letter. */
  readonly words: readonly string[];
  readonly locator: string;
  readonly audience?: Audience;
  readonly on?: DayBeside;
  /** Quotations within these words. */
  readonly inner: readonly Inner[];
}

/** Words that somebody quotes within their own. */
export interface Inner {
  readonly start: number;
  readonly end: number;
  readonly voice?: Voice;
  readonly candidates: readonly Voice[];
}

/** Something about a source that its editor has to look at: no proposal can be made of it. */
export interface Remark {
  readonly paragraph: number;
  readonly kind: 'unclosed' | 'unopened' | 'term' | 'question' | 'no-speech';
  readonly words: string;
}

/** What a source gives for a draft, in its order. */
export interface Proposals {
  readonly proposals: readonly Proposal[];
  readonly remarks: readonly Remark[];
}
