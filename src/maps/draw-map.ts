import { geoConicConformal, geoPath } from 'd3-geo';
import type { Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { merge, mesh } from 'topojson-client';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };

/** A city on a map: its name, and latitude and longitude in degrees. */
export interface MapCity {
  readonly name: string;
  readonly position: readonly [latitude: number, longitude: number];
}

/** A drawn map. All numbers are in units of its view box. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  /** SVG path data of the land, and of the borders between countries. */
  readonly land: string;
  readonly borders: string;
  readonly cities: readonly (MapCity & { readonly x: number; readonly y: number })[];
}

const width = 200;
const height = 130;
/** Points nearer than this to the point before are left out, in units. */
const minDistance = 2.5;
/** Room for the names of the cities, in units. */
const margin = { x: 38, y: 24 };

/**
 * Draws the land and borders around some cities, from Natural Earth at 1:50 million (public domain, through the package
 * `world-atlas`), in Lambert's conformal conic projection, which preserves shapes. Whole units are exact enough, because a unit is
 * shown as about one pixel.
 *
 * @returns undefined if there is no city
 */
export function drawMap(cities: readonly MapCity[]): DrawnMap | undefined {
  const key = JSON.stringify(cities);
  if (!drawn.has(key)) drawn.set(key, draw(cities));
  return drawn.get(key);
}

/** Maps by their cities: articles about the same ones share a map. */
const drawn = new Map<string, DrawnMap | undefined>();

function draw(cities: readonly MapCity[]): DrawnMap | undefined {
  if (cities.length === 0) return undefined;
  const points = cities.map(({ position: [latitude, longitude] }): [number, number] => [longitude, latitude]);
  const [west, east] = narrowest(points.map(([longitude]) => longitude));
  const [south, north] = extent(points.map(([, latitude]) => latitude));
  // At least five degrees are shown, or a single city would fill the map.
  const room = Math.max(0, 5 - Math.max(east - west, north - south)) / 2;
  const corners: [number, number][] = [[west - room, south - room], [east + room, north + room], ...points];
  const projection = geoConicConformal()
    .parallels([south - 1, north + 1])
    .rotate([-(west + east) / 2, 0])
    .fitExtent(
      [
        [margin.x, margin.y],
        [width - margin.x, height - margin.y],
      ],
      { type: 'MultiPoint', coordinates: corners },
    )
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
  const path = geoPath(projection).digits(0);
  const inView = viewOf((point) => projection.invert?.(point), (west + east) / 2);
  return {
    width,
    height,
    land: simplify(path({ type: 'MultiPolygon', coordinates: land().coordinates.filter(([ring = []]) => inView(ring)) }) ?? ''),
    borders: simplify(path({ type: 'MultiLineString', coordinates: borders().coordinates.filter(inView) }) ?? ''),
    cities: cities.map((city, i) => {
      const [x, y] = projection(points[i] ?? [0, 0]) ?? [0, 0];
      return { ...city, x: Math.round(x), y: Math.round(y) };
    }),
  };
}

const topology = world as unknown as Topology<{ countries: GeometryCollection }>;
const { countries } = topology.objects;
const land = once(() => merge(topology, countries.geometries as Parameters<typeof merge>[1]));
const borders = once(() => mesh(topology, countries, (a, b) => a !== b));

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Returns a test of whether a part of a line may be in view, because projecting the whole world for each map would be slow. */
function viewOf(
  invert: (point: [number, number]) => [number, number] | null | undefined,
  middle: number,
): (line: Position[]) => boolean {
  const fromMiddle = (longitude: number): number => around(longitude - middle + 180) - 180;
  const edge = [0, 0.25, 0.5, 0.75, 1].flatMap((part) => [
    invert([part * width, 0]),
    invert([part * width, height]),
    invert([0, part * height]),
    invert([width, part * height]),
  ]);
  const seen = edge.filter((point) => point !== null && point !== undefined);
  const [west, east] = extent(seen.map(([longitude]) => fromMiddle(longitude)));
  const [south, north] = extent(seen.map(([, latitude]) => latitude));
  return (line) => {
    const [left, right] = extent(line.map(([longitude = 0]) => fromMiddle(longitude)));
    const [bottom, top] = extent(line.map(([, latitude = 0]) => latitude));
    return left <= east + 1 && right >= west - 1 && bottom <= north + 1 && top >= south - 1;
  };
}

/**
 * Returns the narrowest stretch of the globe, from west to east, that has all of some longitudes. It may cross the line at 180 degrees:
 * from Tokyo to San Francisco it is 139.7 to 237.6.
 */
function narrowest(longitudes: readonly number[]): [west: number, east: number] {
  const sorted = longitudes.toSorted((a, b) => a - b);
  const [first = 0] = sorted;
  const gaps = sorted.map((longitude, i) => (sorted[i + 1] ?? first + 360) - longitude);
  const widest = gaps.indexOf(Math.max(...gaps));
  const west = sorted[widest + 1] ?? first;
  const east = sorted[widest] ?? first;
  return [west, east < west ? east + 360 : east];
}

/** A turn in degrees, from 0 up to 360. */
function around(degrees: number): number {
  return ((degrees % 360) + 360) % 360;
}

function extent(values: readonly number[]): [number, number] {
  return [values.reduce((a, b) => Math.min(a, b), Infinity), values.reduce((a, b) => Math.max(a, b), -Infinity)];
}

/**
 * Returns path data in relative steps, without points nearer than `minDistance` to the point before, which would look like
 * noise at this scale. Points where lines meet or end are kept.
 */
function simplify(data: string): string {
  const lines = data.split('M').slice(1);
  const met = new Map<string, number>();
  for (const point of lines.flatMap((line) => [...new Set(line.match(pair))])) met.set(point, (met.get(point) ?? 0) + 1);
  return lines.map((line) => simplifyLine(line, (point) => (met.get(point) ?? 0) > 1)).join('');
}

function simplifyLine(line: string, isMeeting: (point: string) => boolean): string {
  const [first = '', ...rest] = line.match(pair) ?? [];
  const closed = line.endsWith('Z') ? 'z' : '';
  let at = numbers(first);
  const steps = rest.flatMap((point, i) => {
    const to = numbers(point);
    const step = [to[0] - at[0], to[1] - at[1]] as const;
    const kept = i === rest.length - 1 || isMeeting(point);
    if (Math.hypot(...step) < (kept ? 1 : minDistance)) return [];
    at = to;
    return step.join();
  });
  if (steps.length < (closed ? 2 : 1)) return '';
  return `M${first}l${steps.join(' ')}${closed}`.replace(/[, ]-/g, '-');
}

const pair = /-?\d+,-?\d+/g;

function numbers(point: string): [number, number] {
  const [x = 0, y = 0] = point.split(',').map(Number);
  return [x, y];
}
