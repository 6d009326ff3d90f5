import { geoDistance } from 'd3-geo';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { DayForm } from '../core/dates/days.ts';
import { basicColours, mapColours } from '../core/model/sides/palette.ts';
import type { Event } from '../core/model/events/event.ts';
import { say } from '../core/words/say.ts';
import type { Words } from '../core/words/en.ts';
import { briefForm, datesAt } from './dates-at.ts';
import { drawMap, type DrawnMap } from './draw-map.ts';
import { letters, placeLabels, type MapLabel } from './place-labels.ts';

/**
 * A map of the cities of some events: its text alternative, its size in pixels, the key to its numbers, and the SVG, which follows light
 * and dark.
 */
export interface CityMap {
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** What the numbers mean that stand for the names of cities where there is no room for them. */
  readonly key: readonly { readonly number: number; readonly text: string }[];
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
  const shown = cities.flatMap(({ name }) => byCity.get(name) ?? []);
  const datesIn = (form: DayForm): string[] => cities.map(({ name }) => datesAt(byCity.get(name) ?? [], words, form));
  const named = datesIn('day').map((dates, i) => `${cities[i]?.name ?? ''}, ${dates}`);
  const brief = datesIn(briefForm(shown));
  const labels = placeLabels(
    map.cities.map(({ name, x, y }, i) => ({ x, y, lines: [name, brief[i] ?? ''] })),
    map.width,
    map.height,
  );
  const numbered = Map.groupBy(
    named.map((text, i) => ({ text, number: labels[i]?.number ?? null })),
    ({ number }) => number,
  );
  return {
    alt: say(words.timeline.mapAlt, { cities: named.join('; ') }),
    width: map.width,
    height: map.height,
    key: [...numbered].flatMap(([number, those]) =>
      number === null ? [] : [{ number, text: those.map(({ text }) => text).join('; ') }],
    ),
    svg: () => toHtml(picture(map, labels), { space: 'svg' }),
  };
}

/** Half a degree: nearer places are one dot on a map that shows five. */
const minDegreesApart = 0.5;

/** Whether some of the positions are so far apart that a map tells something. */
function areApart(positions: readonly (readonly [latitude: number, longitude: number])[]): boolean {
  const [first] = positions;
  const radians = (minDegreesApart * Math.PI) / 180;
  return first !== undefined && positions.some((one) => geoDistance(toPoint(one), toPoint(first)) > radians);
}

function toPoint([latitude, longitude]: readonly [latitude: number, longitude: number]): [number, number] {
  return [longitude, latitude];
}

function picture(map: DrawnMap, labels: readonly MapLabel[]) {
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${map.width} ${map.height}` }, [
    s('style', style),
    s('path.land', { d: map.land }),
    s('path.borders', { d: map.borders }),
    ...map.cities.flatMap(({ x, y }, i) => {
      const { label, away } = labels[i] ?? {};
      return label && away ? [s('path.line', { d: `M${x},${y}L${label.x},${label.y - letters.size / 2 + 1}` })] : [];
    }),
    ...map.cities.map(({ x, y }) => s('circle', { cx: x, cy: y, r: 2.2 })),
    ...labels.flatMap(({ label }) =>
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
  `.line{stroke:${colour('ink')};stroke-width:.5}` +
  `circle,text{fill:${colour('ink')}}` +
  `text{font:600 ${letters.size}px/1 system-ui,sans-serif;paint-order:stroke;stroke:${colour('paper')};stroke-width:1.5px}.when{font-weight:400}`;
