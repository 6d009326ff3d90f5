import { describe, expect, it } from 'vitest';
import { boxOf, overlap, placeLabels, type Labelled } from './place-labels.ts';

describe('labels of a map', () => {
  it('are on the right of their points, or on the left at the right edge', () => {
    const points = [
      { x: 40, y: 40, lines: ['Geneva', '9 Jan'] },
      { x: 190, y: 80, lines: ['Vienna', '13 Jan'] },
    ];
    expect(placeLabels(points, 200, 130).map(({ label }) => label?.anchor)).toEqual(['start', 'end']);
  });

  it('have one line, or are a number, where there is no room', () => {
    const crowd = Array.from({ length: 6 }, (_, i) => ({
      x: 20 + 6 * i,
      y: 30,
      lines: ['Potsdam', '6 events, 6 November to 23 February'],
    }));
    const placed = placeLabels(crowd, 100, 60);
    expect(placed.some(({ label }) => label?.lines[0] === 'Potsdam' && label.lines.length === 1)).toBe(true);
    const numbers = placed.flatMap(({ number }) => number ?? []);
    expect(numbers.length).toBeGreaterThan(0);
    expect(placed.filter(({ number }) => number !== null).map(({ label }) => label?.lines)).toContainEqual(['1']);
  });

  it('share a number where there is no room even for that', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => ({ x: 12 + (i % 4), y: 12 + (i % 3), lines: ['Potsdam'] }));
    const placed = placeLabels(crowd, 26, 26);
    expect(placed.filter(({ label, number }) => label === null && number === null)).toEqual([]);
    const marked = new Set(placed.flatMap(({ label, number }) => (label && number !== null ? [number] : [])));
    expect(placed.some(({ label }) => label === null)).toBe(true);
    for (const { number } of placed) expect(number === null || marked.has(number)).toBe(true);
  });

  it.each([1, 2, 3, 4, 5])('neither overlap nor leave the map, wherever the points are (seed %i)', (seed) => {
    let state = seed;
    const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    for (let round = 0; round < 50; round++) {
      const points: Labelled[] = Array.from({ length: 1 + Math.floor(random() * 12) }, () => ({
        x: Math.round(38 + random() * 124),
        y: Math.round(24 + random() * 82),
        lines: ['A'.repeat(1 + Math.floor(random() * 20)), '1 Jan'.repeat(1 + Math.floor(random() * 5))],
      }));
      const placed = placeLabels(points, 200, 130);
      expect(placed.filter(({ label, number }) => label === null && number === null)).toEqual([]);
      const boxes = placed.flatMap(({ label }) => (label ? [boxOf(label)] : []));
      for (const [i, box] of boxes.entries()) {
        expect(Math.min(box.left, box.top, 200 - box.right, 130 - box.bottom)).toBeGreaterThanOrEqual(0);
        expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([]);
        expect(points.filter(({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom)).toEqual([]);
      }
    }
  });
});
