import { expect, it } from 'vitest';
import type { Form } from './form.ts';
import { shortestQuotations, statementAttributes, type Statement } from './statement.ts';

it.each([
  ['Channel One', true],
  ['Эхо', true],
  ['7', true],
  ['a'.repeat(200), true],
  ['a'.repeat(201), false],
  ['界'.repeat(66), true],
  ['界'.repeat(67), false],
  ['../..', false],
  ['', false],
])('an audience named %s can be part of an address: %s', (name, can) => {
  expect(statementAttributes.shape.to.safeParse(name).success).toBe(can);
});

it('picks the shortest direct quotations of an article, whether or not it is known to whom they were said', () => {
  const statement = (id: string, form: Form, text: string, to: string | null): Statement =>
    ({ id, form, text, to }) as unknown as Statement;
  const statements = [
    statement('long', 'direct', 'There will be no deviations at all.', 'Channel One'),
    statement('nobody', 'direct', 'None.', null),
    statement('reported', 'indirect', 'No', 'Channel One'),
    statement('short', 'direct', 'There will be none.', 'Channel One'),
  ];
  expect(shortestQuotations({ statements }, 2).map(({ id }) => id)).toEqual(['nobody', 'short']);
});
