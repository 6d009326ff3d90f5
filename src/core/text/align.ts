/** Two sequences to align, by their lengths and what holds between their items. */
export interface Sequences {
  readonly here: number;
  readonly there: number;
  /** Whether an item here is equal to an item there. */
  same(here: number, there: number): boolean;
  /** What an item here is worth if it finds its equal: rare words more than common ones. */
  worth(here: number): number;
  /** Whether items there may be left out right before an item here, since an ellipsis says so. */
  isGapBefore(here: number): boolean;
}

/** A step of an alignment: an item of either side, or two that correspond. What has no counterpart is null. */
export interface Step {
  readonly here: number | null;
  readonly there: number | null;
  readonly same: boolean;
}

/** What a difference costs, where a common word is worth 12 and a rare one 20 (see the calls). */
const costs = {
  /** One item for another. It must cost less than leaving one out and putting one in. */
  changed: 9,
  /** The first and each further item that only one side has. What was left out is often long, what was put in rarely. */
  added: [10, 6],
  left: [10, 3],
} as const;

/**
 * Aligns a whole sequence with the part of another that it resembles most, and returns the steps from its first item to its last.
 *
 * It is the algorithm of Smith and Waterman (https://doi.org/10.1016/0022-2836(81)90087-5) with the gaps of Gotoh
 * (https://doi.org/10.1016/0022-2836(82)90398-9), except that all of the first sequence is aligned; its time and space grow with the
 * product of the lengths.
 */
export function align(sequences: Sequences): Step[] {
  const { here, there, same, worth, isGapBefore } = sequences;
  const width = there + 1;
  const table = (): Float32Array => new Float32Array((here + 1) * width).fill(-Infinity);
  const [paired, added, left]: Tables = [table(), table(), table()];
  // Anything there may come before the first item here.
  paired.fill(0, 0, width);
  for (let i = 1; i <= here; i++) {
    const value = worth(i - 1);
    // What is left out between two items here lies after the first of them.
    const [first, further] = i < here && isGapBefore(i) ? [0, 0] : costs.left;
    for (let j = 0; j <= there; j++) {
      const at = i * width + j;
      const above = at - width;
      added[at] = Math.max(highest(paired, left, above) - costs.added[0], (added[above] ?? 0) - costs.added[1]);
      if (j === 0) continue;
      const before = above - 1;
      const gained = same(i - 1, j - 1) ? value : -costs.changed;
      paired[at] = Math.max(highest(paired, added, before), left[before] ?? 0) + gained;
      left[at] = Math.max(highest(paired, added, at - 1) - first, (left[at - 1] ?? 0) - further);
    }
  }
  return retrace(sequences, [paired, added, left], width);
}

/** The best values of an alignment that ends at a place: in a pair, in an item only here, in an item only there. */
type Tables = readonly [paired: Float32Array, added: Float32Array, left: Float32Array];

function highest(one: Float32Array, other: Float32Array, at: number): number {
  return Math.max(one[at] ?? 0, other[at] ?? 0);
}

/** Finds the steps that gave the best value at the end of the sequence. */
function retrace({ here, there, same, isGapBefore }: Sequences, tables: Tables, width: number): Step[] {
  const [paired, added, left] = tables;
  const steps: Step[] = [];
  let i = here;
  let j = 0;
  for (let k = 1; k <= there; k++)
    if (highest(paired, added, here * width + k) > highest(paired, added, here * width + j)) j = k;
  let table = (paired[i * width + j] ?? 0) >= (added[i * width + j] ?? 0) ? paired : added;
  while (i > 0) {
    const at = i * width + j;
    if (table === paired) {
      steps.push({ here: i - 1, there: j - 1, same: same(i - 1, j - 1) });
      i -= 1;
      j -= 1;
      table = bestOf(tables, i * width + j);
    } else if (table === added) {
      steps.push({ here: i - 1, there: null, same: false });
      const further = (added[at - width] ?? 0) - costs.added[1];
      const isFirst = (added[at] ?? 0) > further + rounding;
      i -= 1;
      if (isFirst) table = highest(paired, left, i * width + j) === paired[i * width + j] ? paired : left;
    } else {
      steps.push({ here: null, there: j - 1, same: false });
      const further = (left[at - 1] ?? 0) - (i < here && isGapBefore(i) ? 0 : costs.left[1]);
      const isFirst = (left[at] ?? 0) > further + rounding;
      j -= 1;
      if (isFirst) table = highest(paired, added, i * width + j) === paired[i * width + j] ? paired : added;
    }
  }
  return steps.reverse();
}

/** Values are whole numbers, but kept as floating-point ones. */
const rounding = 0.5;

function bestOf([paired, added, left]: Tables, at: number): Float32Array {
  const best = Math.max(paired[at] ?? 0, added[at] ?? 0, left[at] ?? 0);
  return paired[at] === best ? paired : added[at] === best ? added : left;
}
