import { defineConfig } from 'astro/config';
import { onTheRecord } from './src/site/integration.ts';
import { shortPropertyNames } from './src/site/short-names.ts';
import { smallPreloads } from './src/site/small-preloads.ts';
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
    plugins: [smallPreloads(), shortPropertyNames()],
    build: {
      // Only the script that the Content-Security-Policy names may be inlined.
      assetsInlineLimit: 0,
    },
    environments: {
      client: {
        build: {
          rollupOptions: {
            output: {
              entryFileNames: '_astro/[hash].js',
              chunkFileNames: '_astro/[name].[hash:6].js',
              // What a first search needs is one file, which compresses better than the three that it would be.
              codeSplitting: { groups: [{ name: 'panel', test: /\/search\/ui\/panel\.ts$/ }] },
            },
          },
        },
      },
    },
  },
  integrations: [onTheRecord(settings)],
});
