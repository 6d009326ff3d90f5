import { expect, it } from 'vitest';
import type { PlannedPart } from './plan.ts';
import { rerank } from './rank.ts';
import type { FoundRecord, RecordIndex } from './record-index.ts';

const records = {
  claim: { kind: 'claim', text: 'Next on the schedule is the council on Wednesday', meta: { title: 'InfoRos' } },
  event: { kind: 'event', text: 'The council', weekday: 'Wednesday', meta: { title: 'The council', when: '12 January 2022' } },
  day: { kind: 'reported', text: 'She spoke of the council', weekday: 'Wednesday', meta: { title: 'Wendy Sherman' } },
} as unknown as Record<string, FoundRecord>;

const index = { worthReading: 30, read: (id: string) => Promise.resolve(records[id]) } as unknown as RecordIndex;

const part = (word: string): PlannedPart => ({ typed: word, kind: 'word', choices: [{ words: [word], strength: 1 }] });

it('lists the event of a weekday before what mentions it, and what was said on it after that', async () => {
  const ranked = await rerank(
    Object.keys(records).map((id) => [id, 1] as const),
    [part('council'), part('wednesday')],
    index,
  );
  expect(ranked.map(({ id }) => id)).toEqual(['event', 'claim', 'day']);
});
