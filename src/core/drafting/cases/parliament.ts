import type { DraftCase } from './case.ts';

/** An invented record of a parliament. */
export const parliament: DraftCase = {
  name: 'parliamentary record',
  language: 'en',
  date: '2024-02-20',
  text: `The Chamber met at half past two.

Mr Speaker: Order. I call the Minister for the Coast.

The Minister for the Coast (Ms Helga Torvald): I beg to move that the Bill be now read a second time. The House will know that the sea has not waited for us.

Mr Anton Reyes (Port Vella South) (Lab): Will the Minister give way?

Ms Torvald: Gladly.

Mr Anton Reyes (Port Vella South) (Lab): In March she told this House that "not one house would be lost". Eleven are under water.

Ms Torvald: I said that, and I was wrong. I have written to every one of the eleven families.

They have not all answered. Those who did were kinder than I deserve.

Several hon. Members rose—

12. Ms Ada Corr (Vessa) (Ind): When does the second reading end?

The Secretary of State for Harbours (Jon Mable): When the tide does. [Laughter.]

Question put and agreed to.

Sir Godfrey Pell (Northmark) (Con): On a point of order, Mr Speaker. Is it in order to be so sincere on a Tuesday?

Mr Speaker: It is unusual, but it is in order.`,
  quotations: [
    ['Order. I call the Minister for the Coast.', '?'],
    [
      'I beg to move that the Bill be now read a second time. The House will know that the sea has not waited for us.',
      'Helga Torvald',
    ],
    ['Will the Minister give way?', 'Anton Reyes'],
    ['Gladly.', 'Helga Torvald'],
    ['In March she told this House that "not one house would be lost". Eleven are under water.', 'Anton Reyes'],
    [
      'I said that, and I was wrong. I have written to every one of the eleven families. … They have not all answered. Those who did were kinder than I deserve.',
      'Helga Torvald',
    ],
    ['When does the second reading end?', 'Ada Corr'],
    ['When the tide does.', 'Jon Mable'],
    ['On a point of order, Mr Speaker. Is it in order to be so sincere on a Tuesday?', 'Godfrey Pell'],
    ['It is unusual, but it is in order.', '?'],
  ],
  reported: [],
};

/** An invented record of a parliament that prints a stop and a dash after its speakers. */
export const dashed: DraftCase = {
  name: 'parliamentary record with dashes',
  language: 'en',
  kind: 'transcript',
  date: '2024-02-22',
  text: `HON. L. TARAKI (Minister for Harbours, Lighthouses, Inland Waterways and the Registration of Small Craft).- Madam Speaker, I thank the honourable Member. The tower was lit in May.

It went out in June — nobody knows why.

Page 12

HON. M. OSEI.- Was it ever paid for?

HON. L. TARAKI.— Twice.

Mr Pell (Northmark).–It was paid for by my constituents.

MADAM SPEAKER.- Order. We move on.`,
  quotations: [
    [
      'Madam Speaker, I thank the honourable Member. The tower was lit in May. … It went out in June — nobody knows why.',
      'L. Taraki',
    ],
    ['Was it ever paid for?', 'M. Osei'],
    ['Twice.', 'L. Taraki'],
    ['It was paid for by my constituents.', 'Pell'],
    ['Order. We move on.', '?'],
  ],
  reported: [],
};
