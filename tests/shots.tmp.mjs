import { chromium } from 'playwright-core';
import packaged from '@sparticuz/chromium';
import { createServer } from 'node:http';
import { answerer } from '../src/cli/answer.ts';
const [,, dir, prefix, ...paths] = process.argv;
const answer = answerer(dir, '/');
const server = createServer((q, s) => void answer(q, s)).listen(0);
const port = server.address().port;
const browser = await chromium.launch({ executablePath: await packaged.executablePath(), args: ['--headless=shell','--no-sandbox','--disable-gpu'] });
for (const scheme of ['light','dark']) for (const width of [320,1280]) {
  const ctx = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await ctx.newPage();
  page.on('console', m => console.log(m.text())); page.on('requestfailed', r => console.log('failed', r.url()));
  for (const p of paths) {
    await page.goto(`http://localhost:${port}${p}`); await page.waitForTimeout(150);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) console.log('overflow', p, width, over);
    await page.screenshot({ path: `/tmp/shots/${prefix}${p.replace(/\W+/g,'-')}${width}-${scheme}.png`, fullPage: true });
  }
  await ctx.close();
}
await browser.close(); server.close(); process.exit();
