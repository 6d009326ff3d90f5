import type { Library } from '../model/archive.ts';
import { namesOf } from '../model/person.ts';
import { fold } from '../text/folding.ts';

/** Returns names and titles that the content knows, as they are compared: they are no quotation if they are in quotation marks. */
export function namesIn({ people, sources, events }: Pick<Library, 'people' | 'sources' | 'events'>): {
  names: ReadonlySet<string>;
  titles: ReadonlySet<string>;
} {
  const names = [
    ...[...people.values()].flatMap((person) => [...namesOf(person), person.role]),
    ...[...sources.values()].map(({ publisher }) => publisher),
    ...[...events.values()].flatMap(({ title, city }) => [title, city ?? []].flat()),
  ];
  const titles = [...sources.values()].flatMap(({ title }) => title ?? []);
  return { names: new Set(names.map(comparable)), titles: new Set(titles.map(comparable)) };
}

/** Returns a text as titles are compared: without regard to case, quotation marks and dashes. */
export function comparable(text: string): string {
  return fold(text).text.trim().toLowerCase();
}
