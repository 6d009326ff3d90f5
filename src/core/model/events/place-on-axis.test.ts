import { describe, expect, it } from 'vitest';
import { parseEdtf, type EdtfDate } from '../../dates/edtf-date.ts';
import { comparePlaces, shapeOf } from './place-on-axis.ts';

/** In order, each with its shape. */
const order = [
  ['2013', 'span'],
  ['2013-12-31', 'day'],
  ['2014', 'span'],
  ['2014-03', 'span'],
  ['2014-03-01/2014-03-31', 'length'],
  ['2014-03-01/2014-03-03~', 'span'],
  ['2014-03-01/2014-03-03', 'length'],
  ['2014-03-01~', 'span'],
  ['2014-03-01', 'day'],
  ['2014-03-01/..', 'from'],
  ['../2014-03-05', 'until'],
  ['2014-03-05', 'day'],
  ['2014-03-05?', 'day'],
  ['../2014', 'until'],
] as const;
const dates = order.map(([edtf]) => parseEdtf(edtf) as EdtfDate);

describe('dates on an axis', () => {
  it.each(order)('%s is drawn as "%s"', (edtf, shape) => expect(shapeOf(parseEdtf(edtf) as EdtfDate)).toBe(shape));

  it('are in one order, whatever order they come in', () => {
    for (const one of [dates, [...dates].reverse(), [...dates.slice(5), ...dates.slice(0, 5)]])
      expect([...one].sort(comparePlaces).map(({ edtf }) => edtf)).toEqual(order.map(([edtf]) => edtf));
  });
});
