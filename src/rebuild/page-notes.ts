import type { Archive } from '../core/model/archive.ts';
import type { LastBuild } from './last-build.ts';
import { digestFact } from './tracked-archive.ts';

/** What a build notes about its pages, for the next one. */
export type PageNotes = Pick<LastBuild, 'code' | 'facts' | 'pages'>;

/** A page as it was made: its key (what it is made from apart from what it reads), its file, and the facts that it read. */
export interface MadePage {
  readonly key: string;
  readonly file: string;
  readonly facts: ReadonlySet<string>;
}

/**
 * Returns a function that looks up a page in the notes of the last build. It finds a page that would be the same today: what it was
 * given has not changed, and neither has any fact that it read.
 *
 * @param code the hash of the code and the settings now
 */
export function unchangedPages(
  archive: Archive,
  code: string,
  notes: PageNotes | undefined,
): (address: string, key: string | undefined) => MadePage | undefined {
  if (notes?.code !== code) return () => undefined;
  const same = notes.facts.map(([fact, hash]) => (digestFact(archive, fact) === hash ? fact : undefined));
  return (address, key) => {
    const known = notes.pages[address];
    if (!known || known.key !== key) return undefined;
    const facts = known.facts.flatMap((place) => same[place] ?? []);
    return facts.length === known.facts.length ? { ...known, facts: new Set(facts) } : undefined;
  };
}

/** Notes pages for the next build. One that read something that cannot be compared is left out, and will be made again. */
export function notePages(archive: Archive, code: string, pages: ReadonlyMap<string, MadePage>): PageNotes {
  const places = new Map<string, number | undefined>();
  const facts: [string, string][] = [];
  const placeOf = (fact: string): number | undefined => {
    if (!places.has(fact)) {
      const hash = digestFact(archive, fact);
      places.set(fact, hash === undefined ? undefined : facts.push([fact, hash]) - 1);
    }
    return places.get(fact);
  };
  const noted = [...pages].flatMap(([address, { key, file, facts }]) => {
    const read = [...facts].map(placeOf);
    const known = read.filter((place) => place !== undefined);
    return known.length < read.length ? [] : [[address, { key, file, facts: known }] as const];
  });
  return { code, facts, pages: Object.fromEntries(noted) };
}
