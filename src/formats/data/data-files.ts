import { z } from 'zod';
import { eventsOf, the, type Archive } from '../../core/model/archive.ts';
import { compareText } from '../../core/text/compare-text.ts';
import type { Article } from '../../core/model/article.ts';
import { eventsOnSite } from '../../core/model/pages/event-page.ts';
import type { DataFile } from '../../core/model/permalinks.ts';
import { rightsIn } from '../../core/model/publication/site.ts';
import type { Statement } from '../../core/model/statement.ts';
import { claimAsData, claimData } from './claim-data.ts';
import { eventAsData, eventData } from './event-data.ts';
import { address } from './fields.ts';
import { noteAsData, noteData } from './note-data.ts';
import { personAsData, personData } from './person-data.ts';
import { sourceAsData, sourceData } from './source-data.ts';
import { excerptAsData, excerptData, statementAsData, statementData } from './statement-data.ts';

/** The version of the data: a program that reads one version reads every later edition of it, in which there can be more fields. */
export const dataVersion = 1;

const envelope = {
  $schema: address.describe('The address of this schema.'),
  version: z.literal(dataVersion).describe('It changes only if a field goes or gets another meaning.'),
  licence: z
    .object({ name: z.string(), url: address })
    .nullable()
    .describe('The licence of the site’s own text, which is not that of quotations; null if the publisher names none.'),
  rights: z.string().describe('Who has the rights, in words.'),
};

const statements = z.array(statementData).describe('Every statement, in the order of its article.');
const excerpts = z.array(excerptData).describe('Every excerpt of a document.');
const claims = z.array(claimData).describe('What sources assert in their own voice.');
const notes = z.array(noteData).describe('The notes of the editors.');
const events = z.array(eventData).describe('Events in chronological order.');
const people = z.array(personData).describe('People and bodies.');
const sources = z.array(sourceData).describe('The sources that articles cite.');

/** The schema of each file of data. The lists of all articles begin with the newest article. */
export const dataSchemas = {
  quotes: z.strictObject({ ...envelope, statements, excerpts }),
  claims: z.strictObject({ ...envelope, claims }),
  notes: z.strictObject({ ...envelope, notes }),
  events: z.strictObject({ ...envelope, events }),
  people: z.strictObject({ ...envelope, people }),
  sources: z.strictObject({ ...envelope, sources }),
  article: z.strictObject({
    ...envelope,
    article: z.object({
      id: z.string(),
      headline: z.string(),
      standfirst: z.string(),
      authors: z.array(z.string()),
      lang: z.string().describe('BCP 47.'),
      published: z.string(),
      updated: z.string().nullable(),
      url: address,
    }),
    statements,
    excerpts,
    claims,
    notes,
    events,
    people,
    sources,
  }),
} as const satisfies Record<DataFile | 'article', z.ZodObject>;

/** The content of a file of data. */
export type Data<F extends keyof typeof dataSchemas> = z.output<(typeof dataSchemas)[F]>;

/** Makes the content of the files about the whole site. */
export const siteData: { readonly [F in DataFile]: (archive: Archive) => Data<F> } = {
  quotes: (archive) => ({ ...envelopeOf('quotes', archive), ...statementsAsData(archive.statements, archive) }),
  claims: (archive) => ({
    ...envelopeOf('claims', archive),
    claims: archive.articles.flatMap((article) => article.claims.map((claim) => claimAsData(claim, archive))),
  }),
  notes: (archive) => ({
    ...envelopeOf('notes', archive),
    notes: archive.articles.flatMap((article) => article.notes.map((note) => noteAsData(note, archive))),
  }),
  events: (archive) => ({
    ...envelopeOf('events', archive),
    events: eventsOnSite(archive).map((event) => eventAsData(event, archive)),
  }),
  people: (archive) => ({
    ...envelopeOf('people', archive),
    people: byId(archive.people.keys()).map((id) => personAsData(the(archive.people, id), archive)),
  }),
  sources: (archive) => ({
    ...envelopeOf('sources', archive),
    sources: byId(new Set(archive.articles.flatMap((article) => article.sources))).map((id) =>
      sourceAsData(the(archive.sources, id), archive),
    ),
  }),
};

/** Makes the content of the file about one article, with everything that it names. */
export function articleData(article: Article, archive: Archive): Data<'article'> {
  const { id, headline, standfirst, authors, language, published, updated } = article;
  const url = archive.links.absolute(archive.links.article(id));
  const speakers = article.statements.flatMap(({ speaker }) => speaker ?? []);
  return {
    ...envelopeOf('article', archive),
    article: { id, headline, standfirst, authors: [...authors], lang: language, published, updated, url },
    ...statementsAsData(article.statements, archive),
    claims: article.claims.map((claim) => claimAsData(claim, archive)),
    notes: article.notes.map((note) => noteAsData(note, archive)),
    events: eventsOf(archive, article).map((event) => eventAsData(event, archive)),
    people: byId(new Set([...article.people, ...speakers])).map((person) => personAsData(the(archive.people, person), archive)),
    sources: byId(article.sources).map((source) => sourceAsData(the(archive.sources, source), archive)),
  };
}

function envelopeOf(file: keyof typeof dataSchemas, { links, site, words }: Archive): z.output<z.ZodObject<typeof envelope>> {
  const { licence } = site;
  return {
    $schema: links.absolute(links.schema(file)),
    version: dataVersion,
    licence: licence ? { name: licence.name, url: licence.url } : null,
    rights: rightsIn(site, words),
  };
}

function statementsAsData(all: readonly Statement[], archive: Archive): Pick<Data<'quotes'>, 'statements' | 'excerpts'> {
  return {
    statements: all.flatMap((statement) => statementAsData(statement, archive) ?? []),
    excerpts: all.filter(({ form }) => form === 'excerpt').map((excerpt) => excerptAsData(excerpt, archive)),
  };
}

function byId(ids: Iterable<string>): string[] {
  return [...ids].sort(compareText);
}
