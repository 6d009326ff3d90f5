import { describe, expect, it } from 'vitest';
import { firstPage, laterPages, paginate } from './paginate.ts';

describe('the pages of a list', () => {
  it('contain each item once', () => {
    expect(paginate([1, 2, 3, 4, 5], 2).map(({ items }) => items)).toEqual([[1, 2], [3, 4], [5]]);
    expect(firstPage([], 2)).toEqual({ items: [], current: 1, last: 1 });
    expect(laterPages([1, 2, 3], 2)).toMatchObject([
      { params: { page: '2' }, props: { list: { items: [3], current: 2, last: 2 } } },
    ]);
  });
});
