/** What a saved file can say of itself. */
export const factNames = ['publisher', 'title', 'author', 'date', 'language', 'url', 'archived'] as const;

/** One of these. */
export type FactName = (typeof factNames)[number];

/** Something that a saved file says of itself, and where in it: "og:site_name". */
export interface Fact {
  readonly value: string;
  readonly from: string;
}

/** All that a file says of itself; it may say one thing in several places, and differently. */
export type Facts = Readonly<Partial<Record<FactName, readonly Fact[]>>>;

/** The text of a saved file, what the file says of itself, and what its reader could not tell for certain. */
export interface SavedText {
  /** Paragraphs, with an empty line between them. */
  readonly text: string;
  readonly facts: Facts;
  readonly unsure: readonly string[];
}

/** What is certain of a fact: the one value that the file gives, wherever it does; or else all that it gives. */
export type Settled = { readonly value: string; readonly from: string } | { readonly candidates: readonly Fact[] };

/** Settles a fact: it is certain if the file gives one value only. */
export function settle(facts: readonly Fact[] = []): Settled {
  const given = facts
    .map((fact) => ({ ...fact, value: fact.value.replace(/\s+/g, ' ').trim() }))
    .filter(({ value }) => value !== '');
  const values = new Set(given.map(({ value }) => value.toLowerCase()));
  const [first] = given;
  return first && values.size === 1 ? { value: first.value, from: first.from } : { candidates: given };
}
