import type { DraftCase } from './case.ts';

/** An invented interview in which the page also tells, and prints a sentence twice. */
export const toldInterview: DraftCase = {
  name: 'an interview with narration, a sentence printed large, stage directions and a note at its end',
  language: 'en',
  kind: 'interview',
  date: '2024-07-02',
  text: `Courier: Minister Ida Varn, what will you do?

Varn: I will go there. Mr Thorpe told me on the telephone: ‘We had one hole and two patches.’ I understand that.

Varn pauses and looks at the harbour, where a dredger is at work.

Varn: You see, they are both right about the other.

“They are both right about the other.”

(Laughter.)

Courier: Who pays?

Varn: [laughs] You are as bad as they are.

The arbitrator will say. The interview with Thorpe was a start.

The interview was shortened and authorised before publication.`,
  quotations: [
    ['I will go there. Mr Thorpe told me on the telephone: ‘We had one hole and two patches.’ I understand that.', 'Ida Varn'],
    ['You see, they are both right about the other.', 'Ida Varn'],
    ['You are as bad as they are. … The arbitrator will say. The interview with Thorpe was a start.', 'Ida Varn'],
  ],
  reported: [],
  asked: ['Minister Ida Varn, what will you do?', 'Who pays?'],
};
