import { expect, it } from 'vitest';
import { showChanges } from './show-changes.ts';

const changes = new Map([
  [
    'content/people/ryabkov.yml',
    { before: 'name: Sergei\nroel: Minis\u200bter\nside: russia\n', after: 'name: Sergei\nrole: Minister\nside: russia\n' },
  ],
  ['content/sides.yml', { before: 'a\r\n', after: 'b\r\n' }],
]);

it('the changes of each file are lines that were removed and added, with what cannot be seen written out', () => {
  expect(showChanges(changes)).toBe(`\
content/people/ryabkov.yml
@@ -1,3 +1,3 @@
 name: Sergei
-roel: Minis<U+200B>ter
+role: Minister
 side: russia

content/sides.yml
@@ -1,1 +1,1 @@
-a
+b`);
});

it('they are red and green on a terminal', () => {
  const painted = showChanges(changes, (style, text) => `<${style}>${text}`).split('\n');
  expect(painted.filter((line) => /[-+]r[oe]/.test(line))).toEqual(['<red>-roel: Minis<U+200B>ter', '<green>+role: Minister']);
  expect(painted[0]).toBe('<bold>content/people/ryabkov.yml');
});

it('a long line is cut around what changed in it, and a line beside it at its end', () => {
  const [long, next] = ['a '.repeat(200), 'b '.repeat(200)];
  const text = (word: string): string => `${long}${word} ${long}\n${next}\n`;
  const shown = showChanges(new Map([['a.md', { before: text('speeker'), after: text('speaker') }]])).split('\n');
  const side = 'a '.repeat(40).slice(-77);
  expect(shown[2]?.startsWith(`-…${side}`) && shown[2].includes('a speeker a a')).toBe(true);
  expect(shown[3]?.startsWith(`+…${side}`) && shown[3].includes('a speaker a a')).toBe(true);
  expect(shown[4]).toBe(` ${next.slice(0, 160)}…`);
});
