import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Starlight as it comes: what bench/reading compares the article page with.
export default defineConfig({
  site: process.env.SITE_URL,
  integrations: [starlight({ title: 'Starlight' })],
});
