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

/** An invented record of a gangway talk, with questions that have nothing but a letter, and the time around it. */
export const gangway: DraftCase = {
  name: 'briefing with bare letters for questions',
  language: 'en',
  kind: 'transcript',
  date: '2024-03-08',
  text: `On board the Merle, off Corrin

7:15 A.M. WET

MR. DUNMORE: Morning, all. The captain lands at nine.

He will see the flood wall and then the school.

Q Does he know about the pumps? Any of it?

MR. DUNMORE: He knows. I told him myself.

Q You told us on Friday that nobody had.

Q And who pays?

AIDE: Two more, please.

MR. DUNMORE: The county pays. A letter went out.

“The county pays” is what it says.

Q A letter to —

OPERATOR: We are losing the line.

MR. DUNMORE: That's all, thank you.

7:31 A.M. WET`,
  quotations: [
    ['Morning, all. The captain lands at nine. … He will see the flood wall and then the school.', 'Dunmore'],
    ['He knows. I told him myself.', 'Dunmore'],
    ['Two more, please.', '?'],
    ['The county pays. A letter went out. … “The county pays” is what it says.', 'Dunmore'],
    ['We are losing the line.', '?'],
    ["That's all, thank you.", 'Dunmore'],
  ],
  reported: [],
  asked: [
    'Does he know about the pumps? Any of it?',
    'You told us on Friday that nobody had.',
    'And who pays?',
    'A letter to —',
  ],
};

/** An invented exchange of heads of state, with their offices as labels and the time below. */
export const exchange: DraftCase = {
  name: 'transcript with offices and the time',
  language: 'en',
  kind: 'transcript',
  date: '2024-05-02',
  text: `PRESIDENT VARGA: Welcome to Corrin, and thank you for the boat.

It is a fine boat.

PRIME MINISTER ODUM: We had two.

PRESIDENT VARGA: Then I thank you for half of what you had.

Let us eat.

END 12.40 p.m. CET

# # #`,
  quotations: [
    ['Welcome to Corrin, and thank you for the boat. … It is a fine boat.', 'Varga'],
    ['We had two.', 'Odum'],
    ['Then I thank you for half of what you had. … Let us eat.', 'Varga'],
  ],
  reported: [],
};

/** An invented transcript whose speakers lead to what they say with a colon. */
export const leads: DraftCase = {
  name: 'transcript with colons within turns',
  language: 'en',
  kind: 'transcript',
  date: '2024-05-21',
  text: `MS. TARN: Good evening.

As to the pumps you asked about: they run.

Q: And the gate?

MS. TARN: It closes.

To the second part of your question: it also opens.

One more thing for the record: nobody drowned.

MR. HOLT: Nobody got wet.`,
  quotations: [
    ['Good evening. … As to the pumps you asked about: they run.', 'Tarn'],
    [
      'It closes. … To the second part of your question: it also opens. … One more thing for the record: nobody drowned.',
      'Tarn',
    ],
    ['Nobody got wet.', 'Holt'],
  ],
  reported: [],
  asked: ['And the gate?'],
};
