import { expect, it } from 'vitest';
import { contentFolder } from '../../tests/content-folder.ts';
import { missingAddresses } from './missing-addresses.ts';

it('finds the pages that were not built and the anchors that no element of a page has', async () => {
  const page =
    '<h2 class="a" id="one">One</h2><a title="x > y id=&quot;no&quot;" id="two">x</a> id="text" <br><span data-id="no"></span>';
  const built = await contentFolder({ 'index.html': '', 'a/index.html': page });
  const promised = new Map([
    ['/', []],
    ['/a/', ['one', 'two', 'no', 'text']],
    ['/b/', ['three']],
  ]);
  expect(await missingAddresses(promised, built.path)).toEqual(['/a/#no', '/a/#text', '/b/', '/b/#three']);
  await built.remove();
});
