import type { DraftCase } from './case.ts';

/** An invented post, and an invented report of posts. */
export const post: readonly DraftCase[] = [
  {
    name: 'post',
    language: 'en',
    kind: 'post',
    date: '2024-10-01',
    text: `The ferry will sail. I don't care what the timetable says.

And no, I did not "threaten" anybody. I asked politely, twice.`,
    quotations: [
      ["The ferry will sail. I don't care what the timetable says.", '?'],
      ['And no, I did not "threaten" anybody. I asked politely, twice.', '?'],
    ],
    reported: [],
  },
  {
    name: 'report of posts',
    language: 'en',
    date: '2024-10-03',
    text: `Senator Ivo Lang posted late on Wednesday: “The ferry will sail.” Minutes later he deleted it.

“I stand by every word, and I stand by deleting them,” Lang wrote on Thursday.

The ferry company quoted the minister as saying “no ship leaves without my signature”. Minister Ada Roth called that “nonsense on stilts”.`,
    quotations: [
      ['The ferry will sail.', 'Ivo Lang'],
      ['I stand by every word, and I stand by deleting them', 'Ivo Lang'],
      ['no ship leaves without my signature', '?'],
      ['nonsense on stilts', 'Ada Roth'],
    ],
    reported: [],
  },
];
