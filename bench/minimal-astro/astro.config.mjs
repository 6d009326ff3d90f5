import { defineConfig } from 'astro/config';

// The least that Astro builds: what bench.ts compares a build of one article with.
export default defineConfig({});
