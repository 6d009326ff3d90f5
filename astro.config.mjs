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
  server: { port: settings.port, host: settings.host ?? false },
  trailingSlash: 'always',
  // As in JSX, line breaks in templates are not spaces, so Prettier may break lines anywhere. A space is written {' '}.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  vite: {
    build: {
      // Only the script that the Content-Security-Policy names may be inlined.
      assetsInlineLimit: 0,
    },
    environments: { client: { build: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
  },
  // The sitemap must be written before the new site replaces the last one.
  integrations: [
    sitemap({ filter: (address) => isListed(address, settings.base, getArchive().moves.pages) }),
    onTheRecord(settings),
  ],
});
