import { z } from 'zod';
import type { Archive } from '../../core/model/archive.ts';
import { personAddress, type Person } from '../../core/model/person.ts';
import { sideOf } from '../../core/model/sides/side.ts';
import { address, date, id } from './fields.ts';

/** A person or body as data. */
export const personData = z.strictObject({
  id,
  kind: z
    .enum(['person', 'body', 'unnamed'])
    .describe('body: an organisation whose speakers are not named; unnamed: somebody whom no source names, who has no page.'),
  name: z.string().describe('The name as the site prints it.'),
  role: z.string().describe('The office or role at the time that the articles cover.'),
  side: z.string().nullable().describe('The id of the side that they speak for.'),
  speaksFor: z.string().nullable().describe('The id of the person or body on whose behalf they speak.'),
  party: z.string().nullable(),
  born: date.describe('In EDTF; null if it does not matter for what is said.'),
  died: date.describe('In EDTF; null if it does not matter for what is said.'),
  printed: z.string().nullable().describe('The name as the principal source prints it.'),
  aliases: z.array(z.string()).describe('Other spellings and names.'),
  articles: z.array(z.string()).describe('The ids of the articles that name them, newest first.'),
  url: address.nullable().describe('Their page; null for somebody whom no source names.'),
});

/** Returns a person or body as data. */
export function personAsData(person: Person, archive: Archive): z.output<typeof personData> {
  const { id, kind, name, role, party, born, died, printed, aliases } = person;
  const page = personAddress(person, archive.links);
  return {
    id,
    kind,
    name,
    role,
    side: sideOf(person, archive)?.id ?? null,
    speaksFor: person['speaks-for'] ?? null,
    party: party ?? null,
    born: born?.edtf ?? null,
    died: died?.edtf ?? null,
    printed: printed ?? null,
    aliases,
    articles: (archive.articlesByPerson.get(id) ?? []).map((article) => article.id),
    url: page === undefined ? null : archive.links.absolute(page),
  };
}
