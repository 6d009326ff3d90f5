import { defineConfig } from 'vitest/config';

// On CI the results are counted from this file.
const reporters = process.env['TEST_RESULTS']
  ? ['default', ['json', { outputFile: process.env['TEST_RESULTS'] }]]
  : ['default'];

// Tests that read the built site in a browser.
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
