import { z } from 'zod';
import { isAddressForm } from '../text/address.ts';
import { finding, type Finding } from '../findings/finding.ts';
import type { FieldHelp } from '../findings/field.ts';
import { isAddress, type Ledger } from './ledger.ts';
import { maxSuggestions } from '../text/nearest.ts';
import { nearestAddress } from './nearest-address.ts';
import type { Written } from '../findings/written.ts';

const address = z
  .string()
  .refine(isAddressForm, { params: { rule: 'invalid-address' } })
  .meta({
    expected: 'an address from the root of the site',
    example: '/people/ryabkov/',
    pattern: String.raw`^/(?:(?!\.)(?:[^/#?%\s]|%[\dA-Fa-f]{2})+/)*(?:#[^#\s]+)?$`,
  } satisfies FieldHelp);

/** The fields of `redirects.yml`: addresses that were published, and where each leads now. */
export const redirectsFields = z.strictObject({
  redirects: z.record(address, address).meta({
    expected: 'old addresses from the root of the site, each with its new address',
    example: '{/people/riabkov/: /people/ryabkov/}',
  } satisfies FieldHelp),
});

/** Published addresses and where each leads now. A redirect of a page also applies to addresses below it. */
export type Redirects = Readonly<Record<string, string>>;

/** Finds redirects that lead nowhere, and those that are never followed because the site has the address itself. */
export function checkRedirects(redirects: Redirects, written: Written, now: Ledger): Finding[] {
  return Object.entries(redirects).flatMap(([from, to], i) => {
    const place = written.placeOf('redirects', from);
    const near = i < maxSuggestions ? nearestAddress(to, now, (one) => isAddress(one, now)) : undefined;
    return [
      ...(isAddress(to, now) ? [] : [finding('dead-redirect', place, { to, near: near === from ? undefined : near })]),
      ...(isAddress(from, now) ? [finding('unused-redirect', place, { from })] : []),
    ];
  });
}
