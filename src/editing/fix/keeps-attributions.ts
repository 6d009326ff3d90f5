import { attributedIn } from '../../markdown/annotations/attributed.ts';

/**
 * Whether a changed article still has every quotation letter by letter, and everybody who said something in it. Quotations that
 * could not be read before may be added.
 *
 * @param renamed ids of people that are written for their former ones
 */
export function keepsAttributions(before: string, after: string, renamed: ReadonlyMap<string, string>): boolean {
  const [old, now] = [attributedIn(before), attributedIn(after)];
  if (!old || !now) return false;
  const speakers = old.speakers.map((id) => renamed.get(id) ?? id);
  return (
    holds(now.quoted, old.quoted) &&
    holds(
      now.speakers.map((id) => renamed.get(id) ?? id),
      speakers,
    )
  );
}

/** Whether a list has all entries of another one, each as often and in the same order. */
function holds(all: readonly string[], some: readonly string[]): boolean {
  let next = 0;
  for (const one of all) if (one === some[next]) next += 1;
  return next === some.length;
}
