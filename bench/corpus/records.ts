import { slug } from './grammar.ts';
import { fields, mastheads, names, type Side } from './names.ts';
import type { Random } from './random.ts';
import { dayAfter } from '../../src/core/dates/days.ts';
import { yaml } from './format.ts';

/** A person or body as articles need it. */
export interface CastMember {
  readonly id: string;
  readonly name: string;
  /** How a sentence calls it after the first time. */
  readonly short: string;
  readonly side: Side;
}

/** A file of the corpus, its path inside the folder. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

/** The settings of a site that says of itself that nothing on it is true. */
export function siteFile(articles: number, seed: number): CorpusFile {
  const description = `A synthetic corpus of ${articles} articles (seed ${seed}) for measuring and testing. People, words, events and sources are invented.`;
  const text = yaml({
    name: 'Synthetic corpus',
    tagline: 'Invented text, for measuring only',
    description,
    publisher: 'bench/corpus.ts',
  });
  return { path: 'site.yml', text };
}

/** The sides of the corpus, with a colour each. */
export const sidesFile: CorpusFile = {
  path: 'sides.yml',
  text: yaml({
    sides: [
      { id: 'russia', name: 'Russia', colour: 'red' },
      { id: 'united-states', name: 'United States', colour: 'blue' },
      { id: 'ussr', name: 'USSR', colour: 'ochre' },
      { id: 'press', name: 'Press', colour: 'violet' },
    ],
  }),
};

/** People and bodies: 40, and one more for every five articles. */
export function inventPeople(random: Random, articles: number): { cast: CastMember[]; files: CorpusFile[] } {
  const cast: CastMember[] = [];
  const files: CorpusFile[] = [];
  const taken = new Set<string>();
  while (cast.length < 40 + Math.floor(articles / 5)) {
    const side = random.frequent<Side>([
      'united-states',
      'russia',
      'united-states',
      'russia',
      'press',
      'united-states',
      'russia',
      'press',
      'ussr',
    ]);
    const body = random.chance(0.15);
    const name = body ? bodyName(random, side) : personName(random, side);
    const id = unusedId(name, taken);
    if (id === undefined) continue;
    const short = body ? name.replace(/^The /, 'the ') : (name.split(' ').at(-1) ?? name);
    cast.push({ id, name, short, side });
    const fields = body ? { name, kind: 'body' } : { name };
    const more = random.chance(0.5) && !body ? { printed: `${roleTitle(random)} ${name}`, aliases: [short] } : {};
    files.push({ path: `people/${id}.yml`, text: yaml({ ...fields, role: role(random, side, body), side, ...more }) });
  }
  return { cast, files };
}

/** Reports that articles and notes cite: 20, and one more for every five articles. */
export function inventReports(random: Random, articles: number): { reports: string[]; files: CorpusFile[] } {
  const files = Array.from({ length: 20 + Math.floor(articles / 5) }, (_, i): CorpusFile => {
    const publisher = outletName(random);
    const subject = `Report on ${random.one(fields).toLowerCase()} (synthetic)`;
    const id = `${slug(publisher)}-${String(i + 1).padStart(4, '0')}`;
    const day = dayAfter('2015-01-01', random.whole(0, 4000));
    const date = random.chance(0.1) ? {} : { date: random.chance(0.1) ? day.slice(0, 7) : day };
    const named = random.chance(0.6) ? { title: subject } : { description: subject };
    return {
      path: `sources/${id}.yml`,
      text: yaml({ publisher, ...named, ...date, url: `https://example.org/synthetic/${id}` }),
    };
  });
  return { reports: files.map(({ path }) => path.slice('sources/'.length, -'.yml'.length)), files };
}

/** The name of an invented newspaper, e.g. "Harbour Gazette". */
export function outletName(random: Random): string {
  return `${random.frequent(mastheads[0])} ${random.frequent(mastheads[1])}`;
}

function bodyName(random: Random, side: Side): string {
  if (side === 'press') return `The ${outletName(random)}`;
  const kind =
    side === 'united-states'
      ? ['Department of', 'Office of', 'Bureau of', 'Council on']
      : ['Ministry of', 'Agency for', 'Directorate of'];
  return `The ${random.one(kind)} ${random.one(fields)}`;
}

function personName(random: Random, side: Side): string {
  return `${random.frequent(names[side].given)} ${random.frequent(names[side].surnames)}`;
}

function roleTitle(random: Random): string {
  return random.frequent([
    'Deputy Minister',
    'Minister',
    'Ambassador',
    'Special Envoy',
    'State Secretary',
    'Director',
    'Commissioner',
    'Spokesperson',
  ]);
}

function role(random: Random, side: Side, body: boolean): string {
  if (side === 'press')
    return body ? 'newspaper (invented)' : `correspondent for ${random.one(fields).toLowerCase()} (invented)`;
  return body ? 'body (invented)' : `${roleTitle(random)} for ${random.one(fields)} (invented)`;
}

/** The id that a name gives; one that is taken gets a number only when lists run out, so that most read like names. */
function unusedId(name: string, taken: Set<string>): string | undefined {
  const base = slug(name.replace(/^The /, ''));
  const id = taken.has(base) && taken.size > 600 ? `${base}-${taken.size}` : base;
  if (taken.has(id)) return undefined;
  taken.add(id);
  return id;
}
