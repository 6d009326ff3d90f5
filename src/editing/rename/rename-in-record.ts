import type { Recorded, RecordedWords } from '../../core/verification/record/recorded.ts';
import type { RenameTarget } from './rename-target.ts';

/**
 * Returns a record in which an id is the new one, so that it says the same of the renamed content as it said before. What it keeps
 * by the first id of a person, source or event stays: those are former ids now.
 */
export function renameInRecord(recorded: Recorded, { kind, id, article }: RenameTarget, now: string): Recorded {
  const key = <T>(entries: Readonly<Record<string, T>>, from = id, to = now): Record<string, T> =>
    Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name === from ? to : name, entry]));
  const { sources, statements, articles, shown } = recorded;
  const inArticle = (change: (words: RecordedWords) => Partial<RecordedWords>): Recorded => {
    const words = articles[article ?? ''];
    return words ? { ...recorded, articles: { ...articles, [article ?? '']: { ...words, ...change(words) } } } : recorded;
  };
  switch (kind) {
    case 'person': {
      const people = withPart(shown.people, `speaks-for=${id}`, `speaks-for=${now}`);
      return { ...recorded, shown: { ...shown, people: key(people) } };
    }
    case 'side': {
      const ofNotes = Object.entries(articles).map(([name, words]) => {
        const attributions = withPart(words.attributions, `account-of=${id}`, `account-of=${now}`);
        return [name, { ...words, attributions }] as const;
      });
      const people = withPart(shown.people, `side=${id}`, `side=${now}`);
      return { ...recorded, articles: Object.fromEntries(ofNotes), shown: { ...shown, people } };
    }
    case 'event':
      return { ...recorded, shown: { ...shown, events: key(shown.events) } };
    case 'source': {
      const compared = Object.entries(statements).map(([statement, entry]) => [
        statement,
        entry.source === id ? { ...entry, source: now } : entry,
      ]);
      return {
        ...recorded,
        sources: key(sources),
        statements: Object.fromEntries(compared) as Recorded['statements'],
        shown: { ...shown, sources: key(shown.sources) },
      };
    }
    case 'article':
      return { ...recorded, articles: key(articles) };
    case 'section':
      return inArticle(({ sections }) => ({ sections: key(sections) }));
    case 'question':
      return inArticle(({ front }) => ({ front: key(front, `question ${id}`, `question ${now}`) }));
    default: {
      const changed = inArticle(({ texts, attributions, front }) => ({
        texts: key(texts),
        attributions: key(attributions),
        front: key(front, `summary ${id}`, `summary ${now}`),
      }));
      return kind === 'statement' ? { ...changed, statements: key(statements) } : changed;
    }
  }
}

/** Replaces one of the parts that values consist of: "name=Sergei Ryabkov · side=russia". */
function withPart(values: Readonly<Record<string, string>>, from: string, to: string): Record<string, string> {
  const replaced = (value: string): string =>
    value
      .split(' · ')
      .map((part) => (part === from ? to : part))
      .join(' · ');
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, replaced(value)]));
}
