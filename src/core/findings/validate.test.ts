import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { oneOf, words } from './field.ts';
import { placeAt } from '../text/place.ts';
import { validate } from './validate.ts';

const inner = z.strictObject({ text: words('a text', 'It was Monday.'), kind: words('a kind', 'correction') });
const schema = z.strictObject({
  name: words('a name', 'Wendy Sherman'),
  role: words('an office', 'Minister'),
  side: oneOf(['russia', 'united-states']).optional(),
  corrections: z.array(inner).optional(),
});

function said(values: unknown, directive?: string): string[] {
  const written = { values, placeOf: () => placeAt('a.yml', 1, 1), ...(directive === undefined ? {} : { directive }) };
  return validate(schema, written).findings.map(({ ruleId, message, hint, fix }) =>
    [ruleId, /"([^"]*)"(?: to be| \(|\.$)/.exec(message)?.[1] ?? message, hint, fix ? `${fix.from} > ${fix.to}` : ''].join(
      ' | ',
    ),
  );
}

describe('what an author wrote, against a schema', () => {
  it('is given back where it is sound', () => {
    const values = { name: 'a', role: 'b' };
    expect(validate(schema, { values, placeOf: () => placeAt('a.yml', 1, 1) })).toEqual({ value: values, findings: [] });
  });

  it('says of a misspelt field that it is misspelt, not that it is missing too', () => {
    expect(said({ name: 'a', rolle: 'b' })).toEqual(['unknown-field | rolle | Did you mean role? | rolle: > role:']);
  });

  it('says both where the unknown field is no slip for the missing one', () => {
    expect(said({ name: 'a', zip: 'b' })).toEqual([
      'missing-field | role | Add a line, e.g. role: Minister | ',
      'unknown-field | zip | Remove "zip". | ',
    ]);
  });

  it('says of a field that is there and wrong that it is, beside a misspelt second one', () => {
    expect(said({ name: 'a', role: ['b'], rolle: 'b' })).toEqual([
      'invalid-field | role | Write e.g. role: Minister | ',
      'unknown-field | rolle | Did you mean role? | rolle: > role:',
    ]);
  });

  it('keeps the fields of each group apart', () => {
    expect(said({ name: 'a', role: 'b', corrections: [{ txt: 'x', kind: 'y' }, { kind: 'y' }] })).toEqual([
      'unknown-field | txt | Did you mean text? | txt: > text:',
      'missing-field | text | Add a line, e.g. text: It was Monday. | ',
    ]);
  });

  it('suggests a word of a closed list only for a slip of the pen', () => {
    expect(said({ name: 'a', role: 'b', side: 'rusia' })).toEqual([
      'invalid-field | side | Did you mean side: russia? | rusia > russia',
    ]);
    expect(said({ name: 'a', role: 'b', side: 'usa' })).toEqual(['invalid-field | side | Write e.g. side: russia | ']);
    expect(said({ name: 'a', role: 'b', side: 5 })).toEqual(['invalid-field | side | Write e.g. side: russia | ']);
  });

  it('speaks of attributes where it is an annotation', () => {
    expect(said({ name: 'a', rolle: 'b', side: 'rusia' }, 'quote')).toEqual([
      'invalid-attribute | quote | Did you mean side=russia? | rusia > russia',
      'unknown-attribute | rolle | Did you mean role=…? | rolle= > role=',
    ]);
    expect(said({ name: 'a' }, 'quote')).toEqual([
      'missing-attribute | role | Add it between the braces, e.g. role=Minister | ',
    ]);
  });

  it.each([[null], ['text'], [5]])('says that %j is no list of fields', (values) => {
    expect(said(values)[0]).toContain('malformed-yaml | ');
  });
});
