/**
 * The parts of a page that code writes, because they say what code does: in a page, `::verification` stands for the part of that
 * name. The order is that of an About page which no editor has written.
 */
export const guarantees = [
  'voices',
  'sources',
  'verification',
  'corrections',
  'searching',
  'publisher',
  'privacy',
  'made-with',
  'data',
] as const;

/** The name of a part that code writes. */
export type Guarantee = (typeof guarantees)[number];

/** The parts that other pages link to. The About page always has them, and an anchor of that name for each. */
export const linkedGuarantees: readonly Guarantee[] = ['voices', 'verification', 'corrections'];

/** Whether a name is one of a part that code writes. */
export function isGuarantee(name: string): name is Guarantee {
  return (guarantees as readonly string[]).includes(name);
}
