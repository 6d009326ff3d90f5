import { parseDocument } from 'yaml';

/**
 * Returns the text of a source’s file with the SHA-256 of its archived text as a last field; undefined if it has one, or is not a
 * file of fields. Everything else in the file, comments included, stays as it is.
 */
export function sealSource(text: string, sha256: string): string | undefined {
  const fields: unknown = parseDocument(text).toJS();
  if (typeof fields !== 'object' || fields === null || 'sha256' in fields) return undefined;
  const sealed = `${text.replace(/\n*$/, '')}\nsha256: ${sha256}\n`;
  const after = parseDocument(sealed);
  const expected = JSON.stringify({ ...fields, sha256 });
  return after.errors.length === 0 && JSON.stringify(after.toJS()) === expected ? sealed : undefined;
}
