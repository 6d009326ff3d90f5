import { expect, it } from 'vitest';
import { statementAttributes } from './statement.ts';

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
