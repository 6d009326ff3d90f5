/** The English names of 0 to 19, by their number. */
export const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** The English names of the tens, by how many tens they are; 0 and 1 have none. */
export const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
