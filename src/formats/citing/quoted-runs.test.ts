import { expect, it } from 'vitest';
import { quotedRuns } from './quoted-runs.ts';

/** Shows what is quoted between square brackets. */
const shown = (title: string): string =>
  quotedRuns(title)
    .map(({ text, quoted }) => (quoted ? `[${text}]` : text))
    .join('');

it.each([
  ['Two delegations, one marathon', 'Two delegations, one marathon'],
  ['Ryabkov: “there will be none”', 'Ryabkov: “[there will be none]”'],
  ['Ryabkov: “it’s ‘none’, the delegates’ words”, he said', 'Ryabkov: “[it’s ‘none’, the delegates’ words]”, he said'],
  ['Lawrow: „es bleibt dabei“', 'Lawrow: „[es bleibt dabei]“'],
  ['Рябков: «всё только начинается», 外交', 'Рябков: «[всё только начинается]», 外交'],
  ['He said "no" and ‘yes’', 'He said "[no]" and ‘[yes]’'],
  ['The delegates’ dinner isn’t over', 'The delegates’ dinner isn’t over'],
  ['A “mark that nobody closes', 'A “mark that nobody closes'],
  ['', ''],
])('of %s are what its marks enclose', (title, expected) => {
  expect(shown(title)).toBe(expected);
});

it('lose no character of a title', () => {
  for (const title of ['“a” b “c', '"""', '„a“ “b” «c»', '‘’', '“ ”']) {
    expect(
      quotedRuns(title)
        .map(({ text }) => text)
        .join(''),
    ).toBe(title);
  }
});
