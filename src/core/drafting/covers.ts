import type { EdtfDate } from '../dates/edtf-date.ts';
import type { Proposals } from './proposal.ts';

/** Returns the span from the first to the last day that sources and their statements name, in EDTF; undefined if they name none. */
export function coversOf(
  sources: readonly { readonly date: EdtfDate | undefined; readonly proposals: Proposals }[],
): string | undefined {
  const days = sources
    .flatMap(({ date, proposals: { proposals } }) => [date?.earliest, date?.latest, ...proposals.map(({ on }) => on?.day)])
    .filter((day) => day !== undefined && day !== null)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return first === last ? first : `${first}/${last}`;
}
