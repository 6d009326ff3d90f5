import { expect, it } from 'vitest';
import { archiveOf } from '../../../tests/archive-of.ts';
import { checkReference } from './reference.ts';
import { placeIn } from '../text/place.ts';

const archive = await archiveOf({});
const sources = (...ids: string[]) => ({ ...archive, ids: { ...archive.ids, source: new Set(ids) } });
const wholeOf = (library: ReturnType<typeof sources>, likely: readonly string[]) =>
  checkReference(library, 'source', 'courier', placeIn('more.md'), '', likely)[0]?.fix?.to;

it('takes a part of an id for the whole, if it is a part of no other', () => {
  expect(wholeOf(sources('harbour-courier-2022', 'gazette'), ['harbour-courier-2022'])).toBe('harbour-courier-2022');
  expect(wholeOf(sources('harbour-courier-2022', 'city-courier-2021'), ['harbour-courier-2022'])).toBeUndefined();
  expect(wholeOf(sources('harbour-courier-2022', 'gazette'), ['gazette'])).toBeUndefined();
});
