// Installs the packages of the tests before vitest runs any of them, however it was started.
import './tests/install.mjs';
import { configDefaults, defineConfig } from 'vitest/config';

// .ci/run counts the results in this file.
const reporters = process.env['TEST_RESULTS']
  ? ['default', ['json', { outputFile: process.env['TEST_RESULTS'] }]]
  : ['default'];

// Settings of the tests that read the built site in a browser.
const onTheBuiltSite = {
  globalSetup: 'tests/browser/global-setup.ts',
  testTimeout: 120_000,
  hookTimeout: 240_000,
  // How long a test waits for what must come, on a slow and busy machine.
  expect: { poll: { timeout: 20_000 } },
};

// Settings of the tests that need no browser. A slow and busy machine may take its time.
const alone = { testTimeout: 30_000, hookTimeout: 60_000 };

/**
 * Tests that put other modules in the place of ours, which must not reach other tests, and tests that take long, which are given to
 * whoever is free.
 */
const apart = ['src/output/*.test.ts', 'tests/unit/*.test.ts'];

export default defineConfig({
  test: {
    reporters: reporters as never,
    // By default one core is left out, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/clients/*.test.ts', 'bench/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...apart],
          // Files share what they import: without that, importing costs four times what the tests do.
          isolate: false,
          ...alone,
        },
      },
      { test: { name: 'unit apart', include: apart, ...alone } },
      { test: { name: 'browser', include: ['tests/browser/*.test.ts'], ...onTheBuiltSite } },
      { test: { name: 'engines', include: ['tests/engines/*.test.ts'], ...onTheBuiltSite } },
    ],
  },
});
