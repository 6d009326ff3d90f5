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
const edge = 4;

/** What stands beside a point: its label, or a number for it; null if the point shares the number of its neighbour. */
export interface MapLabel {
  readonly label: PlacedLabel | null;
  /** The number that stands for the label, which belongs into a key; null if the label itself is on the map. */
  readonly number: number | null;
  /** Whether it is so far from its point that a line has to lead there. */
  readonly away: boolean;
}

/**
 * Places labels beside their points so that none leaves the map, covers another label or a point. Each is tried on the right, on the
 * left, below and above, then the same with its first line only; if nothing fits, the point gets a number, beside it or at the end of a
 * line. If there is no room for that either, it shares the number of the nearest point that has one.
 */
export function placeLabels(points: readonly Labelled[], width: number, height: number): MapLabel[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 3, right: x + 3, top: y - 3, bottom: y + 3 }));
  const place = (tries: readonly PlacedLabel[]): PlacedLabel | null => {
    const placed = tries.find((label) => {
      const box = boxOf(label);
      const inside = box.left >= edge && box.right <= width - edge && box.top >= edge && box.bottom <= height - edge;
      return inside && !taken.some((other) => overlap(box, other));
    });
    if (placed) taken.push(boxOf(placed));
    return placed ?? null;
  };
  const labels = points.map((point) =>
    place([point.lines, point.lines.slice(0, 1)].flatMap((lines) => placesFor({ ...point, lines }))),
  );
  const numbered: { readonly point: Labelled; readonly number: number }[] = [];
  return labels.map((label, i): MapLabel => {
    const point = points[i];
    if (label || !point) return { label, number: null, away: false };
    const number = numbered.length + 1;
    const beside = place(placesFor({ ...point, lines: [String(number)] }));
    const far = placesAround(point, number);
    // The first number has no neighbour to share one with: it has to be somewhere.
    const mark = beside ?? place(far) ?? (number === 1 ? (far[0] ?? null) : null);
    if (mark) numbered.push({ point, number });
    return { label: mark, number: mark ? number : (nearestOf(numbered, point)?.number ?? null), away: mark !== beside };
  });
}

/** Places for a number ever farther from its point, all around it. */
function placesAround({ x, y }: Labelled, number: number): PlacedLabel[] {
  const directions = Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8);
  return [8, 12, 16, 22, 28, 36, 46].flatMap((distance) =>
    directions.map((direction) => ({
      x: Math.round(x + distance * Math.cos(direction)),
      y: Math.round(y + distance * Math.sin(direction) + letters.size / 2 - 1),
      anchor: 'middle' as const,
      lines: [String(number)],
    })),
  );
}

function nearestOf<T extends { readonly point: Labelled }>(those: readonly T[], { x, y }: Labelled): T | undefined {
  const distance = ({ point }: T): number => Math.hypot(point.x - x, point.y - y);
  return those.toSorted((a, b) => distance(a) - distance(b))[0];
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
