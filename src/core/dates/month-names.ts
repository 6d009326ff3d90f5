/** The names of the months, January first. */
export const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** The number of a month by its name or its first three or four letters, with or without a full stop; 0 if there is none. */
export function monthNumber(word: string): number {
  const name = word.toLowerCase().replace(/\.$/, '');
  const isAbbreviated = name.length === 3 || name.length === 4;
  return lowerCase.findIndex((month) => month === name || (isAbbreviated && month.startsWith(name))) + 1;
}

const lowerCase = monthNames.map((month) => month.toLowerCase());
