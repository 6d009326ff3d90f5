import { defineConfig } from 'vitest/config';

/** The tests that run against each mutant: those of the mutated code, except tests that start programs or take long. */
export default defineConfig({
  test: {
    include: ['src/{core,markdown,formats,content,rules,report}/**/*.test.ts'],
    // It starts programs.
    exclude: ['src/content/read-file.test.ts'],
  },
});
