import { describe, expect, it } from 'vitest';
import { hasSubjectPronoun, saidBy, saysPronoun } from './attributed-to.ts';
import type { Person } from './person.ts';

const person = (id: string, name: string, more: Partial<Person> = {}): [string, Person] => [
  id,
  { id, name, kind: 'person', role: 'somebody', side: 'press', aliases: [], ...more },
];
const people = new Map([
  person('ryabkov', 'Sergei Ryabkov', { aliases: ['Riabkov', 'Рябков'] }),
  person('sherman', 'Wendy Sherman'),
  person('peter', 'Peter Sherman'),
  person('white-house', 'The White House', { kind: 'body' }),
  person('oneill', "Sean O'Neill"),
  person('spokeswoman', 'Spokeswoman of the Federal President'),
  person('minister', 'Finance Minister'),
]);

describe('saidBy', () => {
  it.each([
    // Words of an office are no surname.
    ['On 20 December the President said', []],
    ['The Minister said so', []],
    ['It was too early, Ryabkov said', ['ryabkov']],
    ['Ryabkov told them so', ['ryabkov']],
    ['Deputy Minister Sergei Ryabkov described it', ['ryabkov']],
    ['Рябков said', ['ryabkov']],
    ['Ryabkov had also said so', ['ryabkov']],
    ['it was over, said Ryabkov', ['ryabkov']],
    ['it was over, said Deputy Minister Sergei Ryabkov.', ['ryabkov']],
    ['said the White House in a statement', ['white-house']],
    ['The White House said', ['white-house']],
    ['According to Ryabkov, it was', ['ryabkov']],
    ['it was, according to Minister Riabkov', ['ryabkov']],
    ['according to Ryabkov’s office', ['ryabkov']],
    ['in Ryabkov’s view', ['ryabkov']],
    ["by Ryabkov's account", ['ryabkov']],
    ['Wendy Sherman said', ['sherman']],
    ['Sherman said', ['sherman', 'peter']],
    ["O'Neill said", ['oneill']],
    ['Wendy Sherman said it, and Ryabkov noted it', ['sherman', 'ryabkov']],
    ['Ryabkov said it, and Ryabkov noted it', ['ryabkov']],
  ])('%j: %j', (text, ids) => expect(saidBy(text, people)).toEqual(ids));

  it.each([
    'Ryabkov was right',
    'ryabkov said',
    'Ryabkova said',
    'Ryabkov, who said so',
    'they told Ryabkov',
    'they called Ryabkov.',
    'they said Ryabkov was wrong',
    'they noted Ryabkov’s absence',
    'a spokesman for Ryabkov said',
    'Ryabkov’s spokesman said',
    'Ryabkov’s dinner',
    'close to Ryabkov',
    'Sergei said',
    'the house said',
    'said',
    '',
  ])('finds nobody in %j', (text) => expect(saidBy(text, people)).toEqual([]));
});

describe('a pronoun', () => {
  it.each([
    ['He said so', true],
    ['they had also told them', true],
    ['so it was, said she', true],
    ['his view, Ryabkov said', false],
    ['Sherman called he', false],
    ['he was right, Ryabkov said', false],
    ['it said so', false],
  ])('in %j says it: %s', (text, says) => expect(saysPronoun(text, false)).toBe(says));
  it('may be "it" for a body', () => {
    expect(saysPronoun('It said so', true)).toBe(true);
    expect(saysPronoun('so said it', true)).toBe(true);
    expect(saysPronoun('it was so', true)).toBe(false);
  });
  it.each([
    ['we came', true],
    ['I came', true],
    ['She came', true],
    ['his, her, their, its', false],
    ['it came, and who came', false],
  ])('in %j may be a subject: %s', (text, may) => expect(hasSubjectPronoun(text)).toBe(may));
});
