/** `npm run docs`: writes docs/errors.md and docs/rules/ from the catalogue of rules and its cases. A test checks that they are up to date. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { rulePages } from './rule-pages.ts';

rmSync(new URL('rules/', import.meta.url), { recursive: true, force: true });
mkdirSync(new URL('rules/', import.meta.url));
for (const [file, text] of rulePages()) writeFileSync(new URL(file, import.meta.url), text);
