// Installs the packages of the tests before vitest runs any of them, however it was started.
import './tests/install.mjs';
import { defineConfig } from 'vitest/config';

// .ci/run counts the results in this file.
const reporters = process.env['TEST_RESULTS']
  ? ['default', ['json', { outputFile: process.env['TEST_RESULTS'] }]]
  : ['default'];

// Settings of the tests that read the built site in a browser.
const onTheBuiltSite = {
  globalSetup: 'tests/browser/global-setup.ts',
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    reporters: reporters as never,
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'tests/unit/*.test.ts', 'bench/**/*.test.ts'] } },
      { test: { name: 'browser', include: ['tests/browser/*.test.ts'], ...onTheBuiltSite } },
      { test: { name: 'engines', include: ['tests/engines/*.test.ts'], ...onTheBuiltSite } },
    ],
  },
});
