import { expect, it } from 'vitest';
import type { PlannedPart } from '../plan.ts';
import type { FoundRecord, RecordIndex } from '../record-index.ts';
import { countFromEvent } from './days-from-events.ts';

const events: Readonly<Record<string, Pick<FoundRecord, 'day' | 'meta'>>> = {
  council: { day: '2022-01-12', meta: { title: 'NATO–Russia Council', where: 'Brussels' } },
  osce: { day: '2022-01-13', meta: { title: 'OSCE Permanent Council', where: 'Vienna' } },
  dinner: { day: '2022-01-09', meta: { title: 'Dinner', where: 'Geneva' } },
};
const index = { worthReading: 30, read: (id: string) => Promise.resolve(events[id]) } as unknown as RecordIndex;

const part = (word: string): PlannedPart => ({ typed: word, kind: 'word', choices: [{ words: [word], strength: 1 }] });
const count = async (query: string): Promise<string | undefined> => {
  const counted = await countFromEvent(
    query,
    (words) =>
      Promise.resolve({
        plan: words
          .trim()
          .toLowerCase()
          .split(' ')
          .filter((word) => word !== 'the')
          .map(part),
        found: Object.keys(events).map((id) => ({ id, missing: [] })),
      } as unknown as Awaited<ReturnType<Parameters<typeof countFromEvent>[1]>>),
    index,
  );
  const { readAs } = counted?.part ?? {};
  return readAs && 'from' in readAs ? readAs.from : undefined;
};

it.each([
  ['the day before the dinner', '2022-01-08'],
  ['two days after the dinner', '2022-01-11'],
  ['the evening before the dinner', '2022-01-08'],
  ['what happened the day before the OSCE council', '2022-01-12'],
])('counts a day from the one event that is named: %s', async (query, day) => expect(await count(query)).toBe(day));

it.each([
  // There are two councils, on two days.
  'the day before the council',
  // That is often the same evening.
  'the evening after the dinner',
  'the day before the war',
])('does not guess: %s', async (query) => expect(await count(query)).toBeUndefined());
