import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { describeDate } from '../core/dates/edtf-date.ts';
import { basicColours } from '../core/model/sides/palette.ts';
import type { Event } from '../core/model/events/event.ts';
import { listed, say } from '../core/words/say.ts';
import type { Words } from '../core/words/en.ts';
import { drawMap, type DrawnMap } from './draw-map.ts';

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
 * @returns undefined if no city's position is known
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
  const map = drawMap(cities);
  if (!map) return undefined;
  const dates = new Map([...byCity].map(([city, here]) => [city, datesOf(here, words)]));
  const named = map.cities.map(({ name }) => `${name}, ${dates.get(name) ?? ''}`).join('; ');
  const alt = say(words.timeline.mapAlt, { cities: named });
  return { alt, width: map.width, height: map.height, svg: () => toHtml(picture(map, dates), { space: 'svg' }) };
}

/** Returns the dates of events in words: "9 and 10 January 2022". */
function datesOf(events: readonly Event[], words: Words): string {
  const dates = listed([...new Set(events.map(({ date }) => describeDate(date, words)))], words);
  return dates.replace(/^(\d+) (.*) and (\d+ \2)$/, '$1 and $3');
}

function picture(map: DrawnMap, dates: ReadonlyMap<string, string>) {
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${map.width} ${map.height}` }, [
    s('style', style),
    s('path.land', { d: map.land }),
    s('path.borders', { d: map.borders }),
    ...map.cities.flatMap(({ name, x, y }) => {
      // Near the right edge, the name is on the left of its city.
      const at = x > 0.7 * map.width ? { x: x - 5, textAnchor: 'end' } : { x: x + 5 };
      const short = (dates.get(name) ?? '').replace(/ ([A-Z][a-z]{2})[a-z]* \d{4}/g, ' $1');
      return [
        s('circle', { cx: x, cy: y, r: 2.2 }),
        s('text', { ...at, y: y + 1 }, name),
        s('text.when', { ...at, y: y + 9 }, short),
      ];
    }),
  ]);
}

const colour = (name: keyof typeof basicColours): string =>
  `light-dark(${basicColours[name].light},${basicColours[name].dark})`;

/** A separate file can't use the custom properties of a page. Water is a shade between page and line. */
const style =
  ':root{color-scheme:light dark;background:light-dark(#e9e6dd,#25282c)}' +
  `.land{fill:${colour('paper')};stroke:${basicColours['line-strong'].light};stroke-width:.4}` +
  `.borders{fill:none;stroke:${basicColours['line-strong'].light};stroke-width:.5;stroke-linejoin:round;opacity:.6}` +
  `circle,text{fill:${colour('ink')}}` +
  `text{font:600 8px/1 system-ui,sans-serif;paint-order:stroke;stroke:${colour('paper')};stroke-width:1.5px}.when{font-weight:400}`;
