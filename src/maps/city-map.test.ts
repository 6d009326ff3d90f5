import { expect, it } from 'vitest';
import { parseEdtf, type EdtfDate } from '../core/dates/edtf-date.ts';
import type { Event } from '../core/model/events/event.ts';
import { de } from '../core/words/de.ts';
import { en } from '../core/words/en.ts';
import { cityMap } from './city-map.ts';

const event = (city: string, edtf: string, position: readonly [number, number]): Event => ({
  ...{ id: `${city}-${edtf}`, title: 'Talks', city, date: parseEdtf(edtf) as EdtfDate, sources: [] },
  position: [...position],
});
const [tokyo, francisco] = [[35.68, 139.69] as const, [37.77, -122.42] as const];

it('says the dates of each city in the language of the page', () => {
  const events = [
    event('Tokio', '2022-01-09', tokyo),
    event('Tokio', '2022-01-10', tokyo),
    event('San Francisco', '2022-01-12', francisco),
  ];
  expect(cityMap(events, de)?.alt).toBe('Karte: Tokio, 9. und 10. Januar 2022; San Francisco, 12. Januar 2022.');
  expect(cityMap(events, en)?.svg()).toContain('>9 and 10 Jan<');
});

it('is not drawn of places that are near each other, on either side of 180 degrees', () => {
  const taveuni = (longitude: number): Event => event(`at ${longitude}`, '2022-01-09', [-16.8, longitude]);
  expect(cityMap([taveuni(179.9), taveuni(-179.9)], en)).toBeUndefined();
  expect(cityMap([taveuni(179), taveuni(-179)], en)).toBeDefined();
});

it('has a key to the numbers of cities for whose names there is no room, and no key otherwise', () => {
  const crowd = Array.from({ length: 14 }, (_, i) =>
    event(`Stadt ${i}`, '2022-01-09', [50 + 0.2 * (i % 4), 8 + 0.2 * (i % 5)]),
  );
  const map = cityMap(crowd, en);
  expect(map?.key.length).toBeGreaterThan(0);
  const named = [...(map?.svg().matchAll(/>(Stadt \d+)</g) ?? [])].map(([, name]) => name);
  const inKey = map?.key.flatMap(({ text }) => text.match(/Stadt \d+/g) ?? []) ?? [];
  expect([...named, ...inKey].sort()).toEqual(crowd.map(({ city }) => city).sort());
  for (const { number } of map?.key ?? []) expect(map?.svg()).toContain(`>${number}<`);
  expect(cityMap([event('Tokio', '2022', tokyo), event('San Francisco', '2022', francisco)], en)?.key).toEqual([]);
});
