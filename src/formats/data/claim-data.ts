import { z } from 'zod';
import type { Archive } from '../../core/model/archive.ts';
import type { Claim } from '../../core/model/claim.ts';
import { address, cited, citedIn, date, id, inArticle } from './fields.ts';

/** A claim as data: what a source asserts in its own voice, in the words of the site. */
export const claimData = z.strictObject({
  id: id.describe('The permanent id, unique in its article.'),
  text: z.string().describe('What is claimed, in the words of the article: they are not the source’s own.'),
  source: cited.extend({ locator: z.string() }).describe('Who claims it.'),
  figure: z
    .object({
      value: z.string().describe('The figure with its unit.'),
      sample: z.string().nullable().describe('Who or what was counted.'),
      on: date.describe('When it was measured (EDTF).'),
    })
    .nullable()
    .describe('For a claim in numbers, what was measured.'),
  ...inArticle,
  page: address.describe('Its own page.'),
});

/** Returns a claim as data. */
export function claimAsData(claim: Claim, archive: Archive): z.output<typeof claimData> {
  const { id, text, figure, article, section, locator } = claim;
  const { links } = archive;
  return {
    id,
    text,
    source: { ...citedIn(claim, archive), locator },
    figure: figure && { value: figure.value, sample: figure.sample, on: figure.on?.edtf ?? null },
    article,
    section,
    url: links.absolute(links.article(article, id)),
    page: links.absolute(links.record(article, id)),
  };
}
