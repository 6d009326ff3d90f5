import type { DraftCase } from './case.ts';

/** An invented report that quotes nobody, and an invented speech. */
export const unmarked: readonly DraftCase[] = [
  {
    name: 'report without marks',
    language: 'en',
    date: '2024-08-12',
    text: `Mayor Bela Strand spoke for an hour in the old cannery. The town, she said, had been patient for too long. Strand warned that the ferry would stop in October unless the province paid its share.

The province has a different view. Its commissioner, Aksel Moe, said there was no share to pay. He added that the ferry had never been the province's.

Strand and Moe said they would meet again. Fishermen said they doubted it.`,
    quotations: [],
    reported: [
      ['The town, she said, had', 'Bela Strand'],
      ['Strand warned that the ferry', 'Bela Strand'],
      ['Its commissioner, Aksel Moe, said', 'Aksel Moe'],
      ['He added that the ferry', 'Aksel Moe'],
    ],
  },
  {
    name: 'speech',
    language: 'en',
    kind: 'speech',
    date: '2024-08-01',
    text: `Friends, I will be short, because the tide will not be.

We built this wall with our own hands. Now they tell us that it was never there.

I say: let them come and lean on it.`,
    quotations: [
      ['Friends, I will be short, because the tide will not be.', '?'],
      ['We built this wall with our own hands. Now they tell us that it was never there.', '?'],
      ['I say: let them come and lean on it.', '?'],
    ],
    reported: [],
  },
];
