// Installs what only the tests, the benchmarks and the checks of the code need: the packages of tests/package.json, in
// tests/node_modules, and those of src/saved/, which tests and types read too. vitest.config.ts and npm scripts run this first.
import { join } from 'node:path';
import { installPackages } from '../src/saved/install-packages.mjs';

installPackages(import.meta.dirname, 'tests and checks in tests/node_modules (once, about a minute)');
installPackages(
  join(import.meta.dirname, '../src/saved'),
  'reading saved files in src/saved/node_modules (once, a few seconds)',
);
