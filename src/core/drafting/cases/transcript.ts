import type { DraftCase } from './case.ts';

/** An invented transcript of a press call. */
export const transcript: DraftCase = {
  name: 'transcript',
  language: 'en',
  kind: 'transcript',
  date: '2024-05-17',
  text: `Press call of the Westmark Harbour Office, 17 May 2024

MS ALDOUS: Good morning. I have one thing to say and then I'll take questions.

The barge "Perpetua" left the basin last night. It was towed, and it was empty.

Q: Who ordered that?

MS ALDOUS: I did.

Q: The owner says that he told you: "Leave it where it is."

MS ALDOUS: He wrote to me on Tuesday: "Do what you must." I kept the letter.

CAPTAIN OKAFOR: If I may add to that: the tug had been waiting since Monday.

QUESTION: Will there be a bill?

MS ALDOUS: There will be a bill. There is always a bill.

CAPTAIN OKAFOR: Thank you, everybody.`,
  quotations: [
    [
      'Good morning. I have one thing to say and then I\'ll take questions. … The barge "Perpetua" left the basin last night. It was towed, and it was empty.',
      'Aldous',
    ],
    ['I did.', 'Aldous'],
    ['He wrote to me on Tuesday: "Do what you must." I kept the letter.', 'Aldous'],
    ['If I may add to that: the tug had been waiting since Monday.', 'Okafor'],
    ['There will be a bill. There is always a bill.', 'Aldous'],
    ['Thank you, everybody.', 'Okafor'],
  ],
  reported: [],
  asked: ['Who ordered that?', 'The owner says that he told you: "Leave it where it is."', 'Will there be a bill?'],
};

/** An invented record of a court. */
export const testimony: DraftCase = {
  name: 'testimony, with questions and answers by letter',
  language: 'en',
  kind: 'transcript',
  date: '2024-05-18',
  text: `Cross-examination of Dan Roe

BY MS. ABBOT:

Q. Where were you at nine?

A. At the yard. I was locking the gate.

Q. Did anyone see you?

A. Only the dog.

MR. VANCE: Objection.

THE WITNESS: The foreman told me, "Go home, Dan," and I went.

Q. Nothing further.`,
  quotations: [
    ['At the yard. I was locking the gate.', '?'],
    ['Only the dog.', '?'],
    ['Objection.', 'Vance'],
    ['The foreman told me, "Go home, Dan," and I went.', '?'],
  ],
  reported: [],
  asked: ['Where were you at nine?', 'Did anyone see you?', 'Nothing further.'],
};
