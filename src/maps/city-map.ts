import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { describeDate } from '../core/dates/edtf-date.ts';
import { basicColours, mapColours } from '../core/model/sides/palette.ts';
import type { Event } from '../core/model/events/event.ts';
import { count, listed, say } from '../core/words/say.ts';
import type { Words } from '../core/words/en.ts';
import { drawMap, type DrawnMap } from './draw-map.ts';
import { letters, placeLabels } from './place-labels.ts';

/** A map of the cities of some events: its text alternative, its size in pixels, and the SVG, which follows light and dark. */
export interface CityMap {
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** Draws the SVG; a page that only links to it need not. */
  readonly svg: () => string;
}

/**
 * Makes the map of some events.
 *
 * @param events in chronological order
 * @returns undefined if fewer than two places are known, or all are within one region: then a map would tell nothing
 */
export function cityMap(events: readonly Event[], words: Words): CityMap | undefined {
  const byCity = Map.groupBy(
    events.filter(({ city }) => city !== undefined),
    ({ city = '' }) => city,
  );
  const cities = [...byCity].flatMap(([name, here]) => {
    const position = here.find((event) => event.position)?.position;
    return position ? [{ name, position }] : [];
  });
  if (!areApart(cities.map(({ position }) => position))) return undefined;
  const map = drawMap(cities);
  if (!map) return undefined;
  const dates = new Map([...byCity].map(([city, here]) => [city, datesOf(here, words)]));
  const named = map.cities.map(({ name }) => `${name}, ${dates.get(name) ?? ''}`).join('; ');
  const alt = say(words.timeline.mapAlt, { cities: named });
  return { alt, width: map.width, height: map.height, svg: () => toHtml(picture(map, dates), { space: 'svg' }) };
}

/** Half a degree: nearer places are one dot on a map that shows five. */
const minDegreesApart = 0.5;

/** Whether some of the positions are so far apart that a map tells something. */
function areApart(positions: readonly (readonly [number, number])[]): boolean {
  const [first] = positions;
  return (
    first !== undefined &&
    positions.some((one) => one.some((degrees, i) => Math.abs(degrees - (first[i] ?? 0)) > minDegreesApart))
  );
}

/** So many dates are named one by one; more are counted. */
const maxDates = 2;

/** Returns the dates of events in words: "9 and 10 January 2022", "6 events, 6 November 2024 to 23 February 2025". */
function datesOf(events: readonly Event[], words: Words): string {
  const dates = [...new Set(events.map(({ date }) => describeDate(date, words)))];
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  if (dates.length > maxDates)
    return say(words.timeline.eventsFromTo, { count: count(events.length, words.timeline.eventCount, words), first, last });
  return listed(dates, words).replace(/^(\d+) (.*) and (\d+ \2)$/, '$1 and $3');
}

/** Returns dates without their years and with months in three letters, as there is room for on a map. */
function shortened(dates: string): string {
  return dates.replace(/ (\p{Lu}\p{L}{2})\p{L}* \d{4}/gu, ' $1');
}

function picture(map: DrawnMap, dates: ReadonlyMap<string, string>) {
  const labels = placeLabels(
    map.cities.map(({ name, x, y }) => ({ x, y, lines: [name, shortened(dates.get(name) ?? '')] })),
    map.width,
    map.height,
  );
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${map.width} ${map.height}` }, [
    s('style', style),
    s('path.land', { d: map.land }),
    s('path.borders', { d: map.borders }),
    ...map.cities.map(({ x, y }) => s('circle', { cx: x, cy: y, r: 2.2 })),
    ...labels.flatMap((label) =>
      (label?.lines ?? []).map((line, i) => {
        const at = {
          x: label?.x,
          y: (label?.y ?? 0) + letters.leading * i,
          ...(label?.anchor === 'start' ? {} : { textAnchor: label?.anchor }),
        };
        return s(i === 0 ? 'text' : 'text.when', at, line);
      }),
    ),
  ]);
}

const colours = { ...basicColours, ...mapColours };
const colour = (name: keyof typeof colours): string => `light-dark(${colours[name].light},${colours[name].dark})`;

/** A separate file can't use the custom properties of a page. */
const style =
  `:root{color-scheme:light dark;background:${colour('water')}}` +
  `.land{fill:${colour('paper')};stroke:${basicColours['line-strong'].light};stroke-width:.4}` +
  `.borders{fill:none;stroke:${basicColours['line-strong'].light};stroke-width:.5;stroke-linejoin:round;opacity:.6}` +
  `circle,text{fill:${colour('ink')}}` +
  `text{font:600 ${letters.size}px/1 system-ui,sans-serif;paint-order:stroke;stroke:${colour('paper')};stroke-width:1.5px}.when{font-weight:400}`;
