import type { z } from 'zod';
import { words } from '../../findings/field.ts';
import { slugOf } from '../../text/slug.ts';

/** The schema of what something was said to: an outlet or audience, as readers see it. It has a page, whose address it is part of. */
export function audience(example: string): z.ZodString {
  return words('an outlet or audience', example).refine(isAddressable);
}

/** Whether a name can be part of an address: it has a letter or digit, and at most 200 bytes (file systems allow 255). */
function isAddressable(name: string): boolean {
  const { length } = new TextEncoder().encode(slugOf(name));
  return length > 0 && length <= 200;
}
