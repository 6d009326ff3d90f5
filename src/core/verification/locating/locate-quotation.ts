import type { Statement } from '../../model/statement.ts';
import { entryOf, type Digest, type Recorded } from '../record/recorded.ts';
import { soleLocator } from './sole-locator.ts';
import type { SourceText } from '../verification.ts';

/** Returns the locator of a quotation that names none; undefined if only an editor can say where it is. */
export type Locate = (quotation: Pick<Statement, 'id' | 'aliases' | 'text' | 'source'>) => string | undefined;

/** Locates nothing: for content that has neither source texts nor a record. */
export const locateNothing: Locate = () => undefined;

/**
 * Returns a function that locates quotations: where their words are in exactly one place of the text of their source or, if the text
 * is not available or has them in several, where they are on record.
 */
export function locator(
  texts: ReadonlyMap<string, SourceText>,
  recorded: Pick<Recorded, 'statements'>,
  sha256: Digest,
): Locate {
  return ({ id, aliases, text: words, source }) => {
    const text = texts.get(source);
    const sole = text && soleLocator(words, text);
    if (sole !== undefined) return sole;
    const entry = entryOf(recorded.statements, id, ...aliases);
    return entry?.source === source && entry.sha256 === sha256(words) ? entry.locator : undefined;
  };
}
