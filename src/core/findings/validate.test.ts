import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { oneOf, words } from './field.ts';
import { placeAt } from '../text/place.ts';
import { validate } from './validate.ts';
import { writtenAt } from './written.ts';

const inner = z.strictObject({ text: words('a text', 'It was Monday.'), kind: words('a kind', 'correction') });
const schema = z.strictObject({
  name: words('a name', 'Wendy Sherman'),
  role: words('an office', 'Minister'),
  side: oneOf(['russia', 'united-states', 'press']).optional(),
  corrections: z.array(inner).optional(),
  days: z.record(z.string(), z.string()).optional(),
});

function findingsIn(values: unknown, directive?: string): string[] {
  const given = writtenAt(values, { at: placeAt('a.yml', 1, 1) }, directive);
  return validate(schema, given).findings.map(({ ruleId, message, hint, fix }) =>
    [ruleId, /"([^"]*)"/.exec(message)?.[1] ?? message, hint, fix ? `${fix.from} > ${fix.to}` : ''].join(' | '),
  );
}

describe('validate', () => {
  it('returns sound values', () => {
    const values = { name: 'a', role: 'b' };
    expect(validate(schema, writtenAt(values, { at: placeAt('a.yml', 1, 1) }))).toEqual({ value: values, findings: [] });
  });

  it('reports a misspelt field as misspelt and not as missing too', () => {
    expect(findingsIn({ name: 'a', rolle: 'b' })).toEqual(['unknown-field | rolle | Did you mean "role"? | rolle: > role:']);
    expect(findingsIn({ name: 'a', ROLE: 'b' })).toEqual([
      'unknown-field | ROLE | Did you mean "role"? If not, remove "ROLE". | ',
    ]);
  });

  it('reports both if the unknown field is nothing like the missing one', () => {
    expect(findingsIn({ name: 'a', zip: 'b' })).toEqual([
      'missing-field | role | Add a line, e.g. role: Minister | ',
      'unknown-field | zip | Use one of the known names, or remove "zip". | ',
    ]);
  });

  it('does not suggest a field that is already there', () => {
    expect(findingsIn({ name: 'a', role: ['b'], rolle: 'b' })).toEqual([
      'invalid-field | role | For example: role: Minister | ',
      'unknown-field | rolle | "role" is already there. Make sure that its value is right, and remove "rolle". | ',
    ]);
  });

  it('fixes neither of two unknown fields that are both like one', () => {
    expect(findingsIn({ name: 'a', rol: 'b', rolle: 'b' })).toEqual([
      'unknown-field | rol | Did you mean "role"? If not, remove "rol". | ',
      'unknown-field | rolle | Did you mean "role"? If not, remove "rolle". | ',
    ]);
  });

  it('keeps the fields of each group apart', () => {
    expect(findingsIn({ name: 'a', role: 'b', corrections: [{ txt: 'x', kind: 'y' }, { kind: 'y' }] })).toEqual([
      'unknown-field | txt | Did you mean "text"? | txt: > text:',
      'missing-field | text | Add the field here, e.g. text: It was Monday. | ',
    ]);
  });

  it('suggests a word of a closed list only for a typo', () => {
    expect(findingsIn({ name: 'a', role: 'b', side: 'rusia' })).toEqual([
      'invalid-field | side | Did you mean side: russia? | rusia > russia',
    ]);
    expect(findingsIn({ name: 'a', role: 'b', side: 'rpess' })).toEqual([
      'invalid-field | side | Did you mean side: press? | rpess > press',
    ]);
    expect(findingsIn({ name: 'a', role: 'b', side: 'usa' })).toEqual(['invalid-field | side | For example: side: russia | ']);
    expect(findingsIn({ name: 'a', role: 'b', side: 5 })).toEqual(['invalid-field | side | For example: side: russia | ']);
  });

  it('speaks of attributes in an annotation', () => {
    expect(findingsIn({ name: 'a', rolle: 'b', side: 'rusia' }, 'quote')).toEqual([
      'invalid-attribute | side | Did you mean side=russia? | rusia > russia',
      'unknown-attribute | rolle | Did you mean "role"? | rolle= > role=',
    ]);
    expect(findingsIn({ name: 'a' }, 'quote')).toEqual([
      'missing-attribute | role | Add it between the braces, e.g. role=Minister | ',
    ]);
  });

  it.each([[null], ['text'], [5]])('reports that %j has no fields', (values) => {
    expect(findingsIn(values)[0]).toContain('malformed-yaml | ');
  });
});

describe('lines that should be indented', () => {
  const indent =
    'field-indent | Monday | Put two spaces at the start of this line, and of any following line that also belongs to "days" and is not yet indented.';

  it('are one mistake, however many they are', () => {
    expect(findingsIn({ name: 'a', role: 'b', days: null, Monday: 'x', Tuesday: 'y' })).toEqual([
      `${indent} | Monday: >   Monday:`,
    ]);
  });

  it('do not hide a misspelt field after them', () => {
    expect(findingsIn({ name: 'a', days: null, Monday: 'x', rolle: 'b' })).toEqual([
      `${indent} | Monday: >   Monday:`,
      'unknown-field | rolle | Did you mean "role"? | rolle: > role:',
    ]);
  });

  it('belong to a field that takes others, not to one that is empty by mistake', () => {
    expect(findingsIn({ name: 'a', role: null, zip: 'b' })).toEqual([
      'missing-field | role | Add a line, e.g. role: Minister | ',
      'unknown-field | zip | Use one of the known names, or remove "zip". | ',
    ]);
    expect(findingsIn({ name: 'a', role: 'b', days: null, sied: 'press' })).toEqual([
      'missing-field | days | Add a line, e.g. days: … | ',
      'unknown-field | sied | Did you mean "side"? | sied: > side:',
    ]);
  });
});
