/** `npm run docs`: writes docs/errors.md from the catalogue of rules and its cases. A test holds the two together. */
import { writeFileSync } from 'node:fs';
import { errorsPage } from './errors-page.ts';

writeFileSync(new URL('errors.md', import.meta.url), errorsPage());
