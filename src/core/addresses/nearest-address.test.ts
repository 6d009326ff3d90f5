import { expect, it } from 'vitest';
import { isAddress, type Ledger } from './ledger.ts';
import { nearestAddress } from './nearest-address.ts';

const now: Ledger = new Map([
  ['/about/', []],
  ['/articles/talks/', ['the-dinner', 'cite']],
  ['/people/ryabkov/', []],
]);

it.each([
  ['/abuot/', '/about/'],
  ['/about', '/about/'],
  ['/abuot/?x=1', '/about/'],
  ['/people/riabkov/', '/people/ryabkov/'],
  ['/articles/talks/#the-diner', '/articles/talks/#the-dinner'],
  ['/article/talks/#the-dinner', '/articles/talks/#the-dinner'],
  ['/article/talks/#the-diner', '/articles/talks/#the-dinner'],
  ['/article/talks/#nothing-like-it', '/articles/talks/'],
  ['/articles/talks/#nothing-like-it', undefined],
  ['/abuot/#verification', '/about/'],
  ['/page/12/', undefined],
])('%s probably means %s', (address, meant) => {
  expect(nearestAddress(address, now, (one) => isAddress(one, now))).toBe(meant);
});
