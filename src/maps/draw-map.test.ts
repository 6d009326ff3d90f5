import { describe, expect, it } from 'vitest';
import { drawMap, type DrawnMap } from './draw-map.ts';

const geneva = { name: 'Geneva', position: [46.2022, 6.1457] } as const;
const brussels = { name: 'Brussels', position: [50.8505, 4.3488] } as const;
const vienna = { name: 'Vienna', position: [48.2085, 16.3721] } as const;

describe('drawMap', () => {
  it('puts the cities in their relative positions, with room for their names', () => {
    const map = drawMap([geneva, brussels, vienna]) as DrawnMap;
    const at = new Map(map.cities.map(({ name, x, y }) => [name, { x, y }]));
    const [g, b, v] = [at.get('Geneva'), at.get('Brussels'), at.get('Vienna')];
    expect(b?.y).toBeLessThan(v?.y ?? 0);
    expect(v?.y).toBeLessThan(g?.y ?? 0);
    expect(b?.x).toBeLessThan(g?.x ?? 0);
    expect(g?.x).toBeLessThan(v?.x ?? 0);
    for (const { x, y } of map.cities) {
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(map.width - 20);
      expect(y).toBeGreaterThan(10);
      expect(y).toBeLessThan(map.height - 10);
    }
  });

  it('draws land and borders in a few hundred steps, none of them outside the picture', () => {
    const map = drawMap([geneva, brussels, vienna]) as DrawnMap;
    for (const path of [map.land, map.borders]) {
      expect(path).toMatch(/^(?:M-?\d+,?-?\d+l[-\d ,]+z?)+$/);
      for (const [, x, y] of path.matchAll(/M(-?\d+),?(-?\d+)/g)) {
        expect(Math.abs(Number(x) - map.width / 2)).toBeLessThanOrEqual(map.width / 2 + 2);
        expect(Math.abs(Number(y) - map.height / 2)).toBeLessThanOrEqual(map.height / 2 + 2);
      }
    }
    expect(map.borders.length).toBeGreaterThan(500);
    expect(map.land.length + map.borders.length).toBeLessThan(3000);
  });

  it('shows the land around a single city, and nothing without one', () => {
    expect(drawMap([vienna])?.borders.length).toBeGreaterThan(200);
    expect(drawMap([])).toBeUndefined();
  });

  it('goes the short way round, over the line at 180 degrees', () => {
    const map = drawMap([
      { name: 'Tokyo', position: [35.68, 139.69] },
      { name: 'San Francisco', position: [37.77, -122.42] },
    ]) as DrawnMap;
    const [tokyo, sanFrancisco] = map.cities;
    expect(tokyo?.x).toBeLessThan(sanFrancisco?.x ?? 0);
    expect(map.land.length).toBeGreaterThan(200);
    const near = drawMap([
      { name: 'Suva', position: [-18.14, 178.44] },
      { name: 'Apia', position: [-13.83, -171.77] },
    ]) as DrawnMap;
    expect(near.cities[0]?.x).toBeLessThan(near.cities[1]?.x ?? 0);
    expect(near.land).not.toBe('');
  });
});
