import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { getArchive } from './src/site/archive.ts';
import { onTheRecord } from './src/site/integration.ts';
import { isListed } from './src/site/sitemap.ts';
import { settingsOrExit } from './src/cli/settings.ts';

const settings = settingsOrExit();

export default defineConfig({
  site: settings.siteUrl,
  base: settings.base,
  outDir: settings.outDir,
  server: { port: settings.port },
  trailingSlash: 'always',
  // Line breaks in a template are no spaces, as in JSX: Prettier may break lines anywhere, and a space is written {' '}.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  vite: {
    build: {
      // No script is inlined but the one that the Content-Security-Policy names.
      assetsInlineLimit: 0,
    },
    environments: { client: { build: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
  },
  // The sitemap is written before the site is put in the place of the last one.
  integrations: [
    sitemap({ filter: (address) => isListed(address, settings.base, getArchive().moves.pages) }),
    onTheRecord(settings),
  ],
});
