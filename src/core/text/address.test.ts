import { describe, expect, it } from 'vitest';
import { decoded, isAddressForm, isAnchor, isPageAddress, suggestAddress } from './address.ts';

describe('addresses of pages', () => {
  it.each([
    '/',
    '/about/',
    '/articles/talks/the-dinner/',
    '/quotes/by/month/2022-01/',
    '/quotes/by/outlet/эхо/',
    '/quotes/by/outlet/%D1%8D/',
  ])('%s is one', (address) => {
    expect(isPageAddress(address)).toBe(true);
    expect(isAddressForm(address)).toBe(true);
  });

  it.each([
    '',
    'about/',
    '/about',
    '//about/',
    '/about//',
    '/../',
    '/./',
    '/articles/talks/../../x/',
    '/..%2f..%2fx/',
    '/%2e%2e/',
    '/x%zz/',
    '/x%/',
    '/a\\b/',
    '/a%5Cb/',
    '/a b/',
    '/a?b/',
    '/-a/',
    '/a-/',
    '/a--b/',
    '/a%00/',
    '/a/#b',
  ])('%j is none', (address) => expect(isPageAddress(address)).toBe(false));

  it('may have an anchor after them', () => {
    expect(isAddressForm('/articles/talks/#the-dinner')).toBe(true);
    for (const text of ['/articles/talks/#', '#the-dinner', '/a/#b#c', '/a/#..', '/a/#%zz'])
      expect(isAddressForm(text)).toBe(false);
    expect([isAnchor('ref-x'), isAnchor('correction-1'), isAnchor(''), isAnchor('a"b')]).toEqual([true, true, false, false]);
  });

  it.each([
    ['/about', '/about/'],
    ['about', '/about/'],
    ['articles//talks#dinner', '/articles/talks/#dinner'],
    ['/about/#', '/about/'],
    ['', '/'],
    ['/about/', undefined],
    ['/../x', undefined],
    ['https://example.org/', undefined],
  ])('%j suggests %j', (text, suggestion) => expect(suggestAddress(text)).toBe(suggestion));

  it('are decoded if they can be', () => {
    expect([decoded('%D1%8D'), decoded('a'), decoded('%zz')]).toEqual(['э', 'a', undefined]);
  });
});
