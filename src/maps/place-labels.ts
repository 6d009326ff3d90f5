/** A point with a label of several lines, the first of them in bold; all numbers are in units of the map's view box. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** A label in its place: the point where its first line begins, or ends if it is anchored at its end. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
}

/** The size of letters, and the least distance of labels from points and from the edge. */
export const letters = { size: 8, leading: 8, width: 4.5, bold: 5 };
const gap = 5;
const edge = 2;

/**
 * Places labels beside their points so that none leaves the map, covers another label or a point. Each is tried on the right, on the
 * left, below and above, then the same with its first line only; if nothing fits, the point has no label.
 *
 * @returns for each point its label; null if there is no room
 */
export function placeLabels(points: readonly Labelled[], width: number, height: number): (PlacedLabel | null)[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }));
  return points.map((point) => {
    const tries = [point.lines, point.lines.slice(0, 1)].flatMap((lines) => placesFor({ ...point, lines }));
    const placed = tries.find((label) => {
      const box = boxOf(label);
      const inside = box.left >= edge && box.right <= width - edge && box.top >= edge && box.bottom <= height - edge;
      return inside && !taken.some((other) => overlap(box, other));
    });
    if (placed) taken.push(boxOf(placed));
    return placed ?? null;
  });
}

/** The rectangle that a label covers, by the usual width of letters: wider than most. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Returns the rectangle that a label covers. */
export function boxOf({ x, y, anchor, lines }: PlacedLabel): Box {
  const length = Math.max(...lines.map((line, i) => line.length * (i === 0 ? letters.bold : letters.width)));
  const left = { start: x, middle: x - length / 2, end: x - length }[anchor];
  return {
    left,
    right: left + length,
    top: y - letters.size,
    bottom: y + (lines.length - 1) * letters.leading + 2,
  };
}

/** Whether two rectangles have a part in common. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function placesFor({ x, y, lines }: Labelled): PlacedLabel[] {
  const more = (lines.length - 1) * letters.leading;
  return [
    { x: x + gap, y: y + 1, anchor: 'start', lines },
    { x: x - gap, y: y + 1, anchor: 'end', lines },
    { x, y: y + gap + letters.size, anchor: 'middle', lines },
    { x, y: y - gap - more, anchor: 'middle', lines },
  ];
}
