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

/** An invented record of a parliament that prints its speakers as paragraphs of their own. */
export const standing: DraftCase = {
  name: 'parliamentary record with speakers alone',
  language: 'en',
  kind: 'transcript',
  date: '1997-11-04',
  text: `HC Deb 04 November 1997 vol 300 c114 3.34 pm

Mr. Anton Reyes (Port Vella South)

On a point of order, Madam Speaker. Is it in order for the Minister to be at sea?

He has been there since Tuesday—nobody has seen him.

Madam Speaker

It is not a matter for the Chair.

4 Nov 1997 : Column 115

The Minister for the Coast (Ms Helga Torvald)

I can see him from here.

Mr. Reyes

I am grateful, and I shall—

Hon. Members

Order!

Mr. Reyes

I am grateful.

Madam Speaker

Order. We move on.`,
  quotations: [
    [
      'On a point of order, Madam Speaker. Is it in order for the Minister to be at sea? … He has been there since Tuesday—nobody has seen him.',
      'Anton Reyes',
    ],
    ['It is not a matter for the Chair.', '?'],
    ['I can see him from here.', 'Helga Torvald'],
    ['I am grateful, and I shall—', 'Anton Reyes'],
    ['I am grateful.', 'Anton Reyes'],
    ['Order. We move on.', '?'],
  ],
  reported: [],
};

/** An invented record of a parliament that prints a dash at once after its speakers, and questions that were handed in. */
export const noticed: DraftCase = {
  name: 'parliamentary record with dashes at once and questions upon notice',
  language: 'en',
  kind: 'transcript',
  date: '1984-05-09',
  text: `Senator TARAKI (7.46) —I am speaking tonight as the keeper of the lamp.

The lamp is out—again.

Senator OSEI—It was out yesterday.

Rt Hon ADA CORR: It was.

12 HARBOUR DEBATES 9 May 1984

1. IDA CORR (Leader of the Opposition) to the Minister for Harbours : Does he stand by the lamp?

Senator Pell asked the Minister for Harbours, upon notice, on 2 May 1984:

When will the lamp be lit?

Senator Taraki—The answer to the question is that it will be lit at dusk.`,
  quotations: [
    ['I am speaking tonight as the keeper of the lamp. … The lamp is out—again.', 'Taraki'],
    ['It was out yesterday.', 'Osei'],
    ['It was.', 'Ada Corr'],
    ['Does he stand by the lamp?', 'Ida Corr'],
    ['When will the lamp be lit?', 'Pell'],
    ['The answer to the question is that it will be lit at dusk.', 'Taraki'],
  ],
  reported: [],
};

/** An invented interview with headings that begin like names. */
export const headed: DraftCase = {
  name: 'interview with headings',
  language: 'en',
  kind: 'transcript',
  date: '2024-05-09',
  text: `Mr Reyes and the sea

Question: When did you first sail?

Anton Reyes: As a boy.

The Long Way Home

I came back by train.

Question: And now?

Anton Reyes: Now I walk.`,
  quotations: [
    ['As a boy. … The Long Way Home … I came back by train.', 'Anton Reyes'],
    ['Now I walk.', 'Anton Reyes'],
  ],
  reported: [],
  asked: ['When did you first sail?', 'And now?'],
};
