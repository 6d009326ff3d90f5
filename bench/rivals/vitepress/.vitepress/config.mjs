import { defineConfig } from 'vitepress';

// VitePress as it comes: what bench/reading compares the article page with. The empty icon keeps browsers from asking for one.
export default defineConfig({
  title: 'VitePress',
  lang: 'en',
  head: [['link', { rel: 'icon', href: 'data:,' }]],
});
