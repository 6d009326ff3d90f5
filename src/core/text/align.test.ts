import { expect, it } from 'vitest';
import { align } from './align.ts';

/** Aligns two lists of words, and writes the alignment out: `-` for a word only here, `+` for one only there, `~` for a change. */
function aligned(here: string, there: string): string {
  const [mine, theirs] = [here.split(' '), there.split(' ')];
  const words = mine.filter((word) => word !== '…');
  const isGapBefore = (at: number): boolean => here.startsWith(`${words.slice(0, at).join(' ')} … `);
  return align({
    here: words.length,
    there: theirs.length,
    same: (i, j) => words[i] === theirs[j],
    worth: (i) => ((words[i] ?? '').length < 4 ? 12 : 20),
    isGapBefore,
  })
    .map(({ here: i, there: j, same }) => {
      if (i === null) return `+${theirs[j ?? 0] ?? ''}`;
      if (j === null) return `-${words[i] ?? ''}`;
      return same ? (words[i] ?? '') : `${words[i] ?? ''}~${theirs[j] ?? ''}`;
    })
    .join(' ');
}

const text = 'we said that ten years of negotiations are better than one day of war and left';
it.each([
  ['ten years of negotiations', 'ten years of negotiations'],
  ['ten years of talks are', 'ten years of talks~negotiations are'],
  ['ten years are better', 'ten years +of +negotiations are better'],
  ['ten long years of', 'ten -long years of'],
  ['negotiations are than better one', 'negotiations are +better than -better one'],
  ['negotiations are better than a day', 'negotiations are better than a~one day'],
  ['ten years … day of war', 'ten years +of +negotiations +are +better +than +one day of war'],
  ['years of peace', 'years of peace~negotiations'],
  ['some years of', 'some~ten years of'],
  ['yes we said', '-yes we said'],
])('%j in a longer text is %j', (phrase, expected) => expect(aligned(phrase, text)).toBe(expected));

it('pairs nothing where there is nothing', () =>
  expect(align({ here: 2, there: 0, same: () => false, worth: () => 1, isGapBefore: () => false })).toEqual([
    { here: 0, there: null, same: false },
    { here: 1, there: null, same: false },
  ]));
