/**
 * `npm run docs`: writes docs/errors.md and docs/rules/ from the catalogue of rules and its cases, and docs/schema/ from the schemas of
 * the content. A test checks that they are up to date.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { rulePages } from './rule-pages.ts';
import { schemaFiles } from './schemas.ts';

const files = [...rulePages(), ...schemaFiles()];
for (const folder of ['rules/', 'schema/']) {
  rmSync(new URL(folder, import.meta.url), { recursive: true, force: true });
  mkdirSync(new URL(folder, import.meta.url));
}
for (const [file, text] of files) writeFileSync(new URL(file, import.meta.url), text);
