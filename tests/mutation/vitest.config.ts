import { defineConfig } from 'vitest/config';

/** The tests that run against each mutant: those of the code itself, without what starts programs of its own or takes long. */
export default defineConfig({
  test: {
    include: ['src/core/**/*.test.ts', 'src/checks/**/*.test.ts', 'src/markdown/**/*.test.ts', 'src/formats/feeds.test.ts'],
  },
});
