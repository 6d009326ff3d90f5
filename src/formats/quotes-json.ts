import type { Archive } from '../core/model/archive.ts';
import { siteData, type Data } from './data/data-files.ts';

/** `/quotes.json`: every statement with its attribution, and every excerpt of a document, those of the newest article first. */
export type QuotesJson = Data<'quotes'>;

/** Makes the content of `/quotes.json`. */
export function quotesJson(archive: Archive): QuotesJson {
  return siteData.quotes(archive);
}
