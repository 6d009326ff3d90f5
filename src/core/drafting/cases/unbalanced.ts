import type { DraftCase } from './case.ts';

/** Invented reports whose quotation marks are not in order. */
export const unbalanced: readonly DraftCase[] = [
  {
    name: 'curly marks that are not balanced',
    language: 'en',
    date: '2024-09-09',
    text: `“We never agreed to the dredging, said Rosa Kemp, who runs the slipway. “Nobody asked us,” said her neighbour Piet Haan.

The harbour board sees it differently. “The notice hung on the gate for six weeks,” said its chairman, Lars Odum.

It was raining,” Kemp said later, “and the ink ran.”

“First they came with a map,” Haan recalled. “Then they came with a barge.`,
    quotations: [
      ['Nobody asked us', 'Piet Haan'],
      ['The notice hung on the gate for six weeks', 'Lars Odum'],
      ['and the ink ran.', 'Rosa Kemp'],
      ['First they came with a map', 'Piet Haan'],
    ],
    reported: [],
    unbalanced: ['“We never agreed to the dredging', 'It was raining,”', '“Then they came with a barge.'],
  },
  {
    name: 'straight marks that are not balanced',
    language: 'en',
    date: '2024-09-10',
    text: `"The tide took the gate, Kemp wrote to the board on Monday. "We want it back," Haan wrote the same day.

Lars Odum answered both: "The gate was ours, and so is the tide."

A quotation over two paragraphs is in order. Odum said: "We shall build another gate.

"It will be taller than this one, and it will have a lock."`,
    quotations: [
      ['We want it back', 'Haan'],
      ['The gate was ours, and so is the tide.', 'Lars Odum'],
      ['We shall build another gate. … It will be taller than this one, and it will have a lock.', 'Lars Odum'],
    ],
    reported: [],
    unbalanced: ['"The tide took the gate'],
  },
];
