import { z } from 'zod';
import { articleFields } from '../../core/model/article.ts';
import { eventFields } from '../../core/model/events/event.ts';
import { personFields } from '../../core/model/person.ts';
import { sideFields } from '../../core/model/sides/side.ts';
import { sourceFields } from '../../core/model/source.ts';

/** A kind of record that can be written anew. */
export interface RecordKindToWrite {
  /** The path of its file in the content folder, with `*` for its id. */
  readonly path: string;
  readonly fields: z.ZodType & { readonly shape: Readonly<Record<string, z.ZodType>> };
  /** The fields that are asked for, in their order. */
  readonly asks: readonly string[];
  /** What a field holds unless something else is given. */
  readonly given?: Readonly<Record<string, () => string>>;
}

/** The kinds of record that `npm run new` writes. */
export const recordKinds = {
  article: {
    path: 'articles/*.md',
    fields: articleFields,
    asks: ['headline', 'standfirst', 'byline', 'published', 'covers', 'source', 'language'],
    given: { status: () => 'draft', published: () => new Date().toISOString().slice(0, 10) },
  },
  person: {
    path: 'people/*.yml',
    fields: personFields,
    asks: ['name', 'kind', 'role', 'side', 'speaks-for', 'printed', 'aliases'],
  },
  source: {
    path: 'sources/*.yml',
    fields: sourceFields,
    asks: ['publisher', 'author', 'title', 'description', 'kind', 'speaker', 'language', 'date', 'url', 'held-at'],
  },
  event: {
    path: 'events/*.yml',
    fields: eventFields,
    asks: ['title', 'description', 'date', 'city', 'venue', 'parties', 'sources'],
  },
  side: { path: 'sides.yml', fields: sideFields, asks: ['name', 'colour'] },
} as const satisfies Record<string, RecordKindToWrite>;

/** The name of a kind of record that can be written anew. */
export type NewKind = keyof typeof recordKinds;
