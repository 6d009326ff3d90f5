import type { Plugin } from 'vite';

/**
 * Makes a Vite plugin that replaces the function through which Vite imports scripts on demand. Ours is a hundredth of a page's first
 * script instead of a third; and each script has its own, so that the first one is one file; only those of the search share one. It
 * fetches at once what an imported script will import.
 */
export function smallPreloads(): Plugin {
  let base = '/';
  return {
    name: 'on-the-record:small-preloads',
    enforce: 'pre',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    resolveId: (id, importer) => (id.endsWith(theirs) ? `\0${ours}${sharedBy(importer ?? '')}` : undefined),
    load: (id) => (id.startsWith(`\0${ours}`) ? importer(base) : undefined),
  };
}

const theirs = 'vite/preload-helper.js';
const ours = 'small-preload:';

/** Returns what shares one function: the scripts of the search, which are one file anyway, or else a script by itself. */
function sharedBy(script: string): string {
  return /\/src\/search\//.test(script) ? 'search' : script;
}

function importer(base: string): string {
  return `export function __vitePreload(load, files = []) {
    for (const file of files)
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }));
    return load();
  }`;
}
