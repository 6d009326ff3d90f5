/** The sides that people and bodies speak for: slug and the name that readers see. */
export const sides = [
  ['russia', 'Russia'],
  ['united-states', 'United States'],
  ['ussr', 'USSR'],
  ['press', 'Press'],
] as const;

/** The slug of a side. */
export type Side = (typeof sides)[number][0];

/** The slugs, in the order in which they are listed. */
export const sideSlugs = sides.map(([slug]) => slug) as [Side, ...Side[]];

/** Returns the name of a side that readers see. */
export function sideName(side: Side): string {
  return sides.find(([slug]) => slug === side)?.[1] ?? side;
}
