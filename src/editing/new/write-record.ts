import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { existsSync } from 'node:fs';
import { isId, suggestId } from '../../core/findings/field.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { writeAtomically } from '../../output/write-atomically.ts';
import { composeRecord, composeSide, hasSide } from './compose-record.ts';
import { recordKinds, type NewKind } from './record-kinds.ts';

/** What became of a new record: the file that it was written to, or why it was not, in a sentence or by what is wrong with its values. */
export type Written = { readonly file: string } | { readonly refusal: string } | { readonly findings: readonly Finding[] };

/**
 * Writes a new record into the content folder: a file of its own or, for a side, an entry of `sides.yml`. Nothing that exists is
 * replaced.
 *
 * @param schemas the folder of the JSON Schemas
 */
export async function writeRecord(
  kind: NewKind,
  id: string,
  given: Readonly<Record<string, string>>,
  { contentDir, schemas }: { readonly contentDir: string; readonly schemas: string },
): Promise<Written> {
  const label = basename(contentDir);
  if (!isId(id)) return { refusal: `"${id}" cannot be an id. Write e.g. ${suggestId(id)}` };
  const taken = takenBy(kind, id, contentDir);
  if (taken !== undefined) return { refusal: `The id "${id}" is taken: ${label}/${taken} exists. Nothing was written.` };
  const path = recordKinds[kind].path.replace('*', id);
  const schema = relative(
    dirname(join(contentDir, path)),
    join(schemas, `${kind === 'side' ? 'sides' : kind}.json`),
  ).replaceAll(sep, '/');
  const file = `${label}/${path}`;
  const before = await readFile(join(contentDir, path), 'utf8').catch(() => undefined);
  if (kind === 'side' && before !== undefined && hasSide(before, id))
    return { refusal: `The id "${id}" is taken: ${file} has it. Nothing was written.` };
  const composed = kind === 'side' ? composeSide(id, file, given, schema, before) : composeRecord(kind, file, given, schema);
  if ('findings' in composed) return composed;
  await mkdir(dirname(join(contentDir, path)), { recursive: true });
  await writeAtomically(join(contentDir, path), composed.text);
  return { file };
}

/** Returns the file that has an id already. People, sources and events share theirs. */
function takenBy(kind: NewKind, id: string, contentDir: string): string | undefined {
  const shared = [recordKinds.person.path, recordKinds.source.path, recordKinds.event.path];
  const paths = kind === 'article' ? [recordKinds.article.path] : kind === 'side' ? [] : shared;
  return paths.map((path) => path.replace('*', id)).find((path) => existsSync(join(contentDir, path)));
}
