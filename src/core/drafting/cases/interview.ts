import type { DraftCase } from './case.ts';

/** An invented interview. */
export const interview: DraftCase = {
  name: 'interview',
  language: 'en',
  kind: 'interview',
  date: '2024-07-01',
  text: `The lighthouse keeper Noor Halloran has kept the light of Skerry Point for thirty-one years. We spoke to her on the last evening.

Coastal Review: When did you know that it was over?

Halloran: When the letter came without a stamp. They had brought it by boat themselves.

Coastal Review: Did they say why?

Halloran: They said: "The satellites see more than you do." I answered that satellites don't make tea.

I don't blame them. I would have liked to be asked.

Coastal Review: And tomorrow?

Halloran: Tomorrow I'll sleep until it's light.`,
  quotations: [
    ['When the letter came without a stamp. They had brought it by boat themselves.', 'Noor Halloran'],
    [
      'They said: "The satellites see more than you do." I answered that satellites don\'t make tea. … I don\'t blame them. I would have liked to be asked.',
      'Noor Halloran',
    ],
    ["Tomorrow I'll sleep until it's light.", 'Noor Halloran'],
  ],
  reported: [],
  asked: ['When did you know that it was over?', 'Did they say why?', 'And tomorrow?'],
};

/** An invented interview that prints its questions without labels. */
export const unlabelledInterview: DraftCase = {
  name: 'interview without labels',
  language: 'en',
  kind: 'interview',
  date: '2024-07-03',
  text: `Ines Varga rang the bell of Cape Corrin for forty winters. Bo Lind spoke to her.

Who rings it now?

A machine. It is very punctual, and it has never once been early for fear.

Were you ever early?

My brother used to say: “She rings before the fog knows.” He was right.

That must have been hard.

It was cold.

“It has never once been early for fear.”

Ines Varga, 81, lives in Corrin.`,
  quotations: [
    ['A machine. It is very punctual, and it has never once been early for fear.', '?'],
    ['My brother used to say: “She rings before the fog knows.” He was right.', '?'],
    // Nothing shows that this is a question: it is proposed by itself, and its speaker is for the editor to say.
    ['That must have been hard.', '?'],
    ['It was cold.', '?'],
  ],
  reported: [],
  asked: ['Who rings it now?', 'Were you ever early?'],
};

/** An invented interview without labels, whose headline and captions have colons. */
export const captionedInterview: DraftCase = {
  name: 'interview with captions',
  language: 'en',
  kind: 'interview',
  date: '2024-09-09',
  text: `Listening for the bottom of the sea: Ruth Amsel on her sounding line

Ruth Amsel drops a lead from a boat every morning. Bo Lind went with her.

Why not a machine?

Rope is honest. A machine tells you what it was told.

The lead of Ruth Amsel on its rope. Photo: Bo Lind

How deep is it here?

Eleven fathoms, and it was twelve when I began.

View from the boat after the storm Image: Coastal Review`,
  quotations: [
    ['Rope is honest. A machine tells you what it was told.', '?'],
    ['Eleven fathoms, and it was twelve when I began.', '?'],
  ],
  reported: [],
  asked: ['Why not a machine?', 'How deep is it here?'],
};

/** An invented interview in which the paper also asks without question marks, below a credit. */
export const statedInterview: DraftCase = {
  name: 'interview whose paper asks without question marks',
  language: 'en',
  kind: 'interview',
  publisher: 'The Coastal Review',
  date: '2024-07-04',
  text: `Interview: Paul Roux 6 min read

Noor Halloran has kept the light of Skerry Point for thirty-one years.

Coastal Review: When did you know that it was over?

Halloran: When the letter came.

Coastal Review: The office says that nobody complained.

Halloran: Is that so? I complained twice.

Coastal Review: Did they answer?

Halloran: No.

Coastal Review: And will you go?

Halloran: I will not.

Ferris: Nor will I.`,
  quotations: [
    ['When the letter came.', 'Noor Halloran'],
    ['Is that so? I complained twice.', 'Noor Halloran'],
    ['No.', 'Noor Halloran'],
    ['I will not.', 'Noor Halloran'],
    ['Nor will I.', 'Ferris'],
  ],
  reported: [],
  asked: [
    'When did you know that it was over?',
    'The office says that nobody complained.',
    'Did they answer?',
    'And will you go?',
  ],
};

/** An invented interview on the site of the body whose head is asked: its own label asks nothing, and so is no interviewer's. */
export const ownInterview: DraftCase = {
  name: 'interview in which the publisher answers',
  language: 'en',
  kind: 'interview',
  publisher: 'Harbour Authority',
  date: '2024-07-05',
  text: `Gazette: Who pays?

Harbour Authority: We do.

Gazette: Is that certain?

Harbour Authority: It is in the budget.`,
  quotations: [
    ['We do.', 'Harbour Authority'],
    ['It is in the budget.', 'Harbour Authority'],
  ],
  reported: [],
  asked: ['Who pays?', 'Is that certain?'],
};
