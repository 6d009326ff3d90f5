/**
 * `npm run rebuilds -- --edits N --seed S` edits a small publication at random and prints whether a build would ever have taken over a page
 * that has changed. It builds the bundle that renders the pages once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { root } from '../../src/cli/settings.ts';
import { tryEdits } from './try-edits.ts';

const { values } = parseArgs({
  options: { edits: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
});
const work = mkdtempSync(join(tmpdir(), 'on-the-record-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
Object.assign(process.env, { OUT_DIR: join(work, 'dist'), SITE_URL: 'https://record.example', BASE_PATH: '/' });
await build({
  root,
  logLevel: 'error',
  integrations: [
    {
      name: 'random-edits',
      hooks: {
        'astro:build:start': ({ setPrerenderer }) =>
          setPrerenderer((astro) => ({
            ...astro,
            name: 'random-edits',
            async getStaticPaths() {
              const tried = await tryEdits(astro, Number(values.edits), Number(values.seed), work, (edits, wrong) => {
                if (edits % 10 === 0) process.stderr.write(`${edits} edits, ${wrong} pages wrong\n`);
              });
              process.stdout.write(`${JSON.stringify(tried, null, 2)}\n`);
              // The site itself is not needed.
              process.exit(tried.wrong.length > 0 ? 1 : 0);
            },
          })),
      },
    },
  ],
});
