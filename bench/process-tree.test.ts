import { expect, it } from 'vitest';
import { treeTicks, type Followed } from './process-tree.ts';

function seen(pid: number, parent: number, own: number, waited: number, look: number): Followed {
  return { pid, parent, own, waited, look, program: 'node', session: 1, started: 0 };
}

const cases: [string, Followed[], number][] = [
  ['one process alone', [seen(1, 0, 50, 0, 9)], 50],
  ['a child that was waited for is counted once', [seen(1, 0, 50, 30, 9), seen(2, 1, 29, 0, 5)], 80],
  ['a child that was never seen is in what its parent waited for', [seen(1, 0, 50, 30, 9)], 80],
  ['a child that outlives the last look at its parent counts separately', [seen(1, 0, 50, 30, 9), seen(2, 1, 200, 0, 9)], 280],
  ['a child that was never waited for counts as last seen', [seen(1, 0, 50, 0, 9), seen(2, 1, 200, 0, 5)], 250],
  ['grandchildren count with their parent', [seen(1, 0, 10, 0, 9), seen(2, 1, 10, 5, 9), seen(3, 2, 10, 0, 9)], 35],
];

it.each(cases)('%s', (_, all, ticks) => {
  expect(treeTicks(all, 1)).toBe(ticks);
});
