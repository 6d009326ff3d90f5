import { launch, openPage } from '../browser/chromium.ts';
import type { Engine } from './engine.ts';
import { patience } from './until.ts';

/** Chromium, the one of the browser tests, through Playwright. The global setup has found it, so it is never missing. */
export const chromium: Engine = {
  name: 'Chromium',
  missing: () => undefined,
  async start() {
    const browser = await launch();
    return {
      async open({ viewport, colorScheme }) {
        const { page, complaints } = await openPage(browser, { viewport, colorScheme });
        page.setDefaultTimeout(patience);
        return {
          goto: async (url) => void (await page.goto(url)),
          click: (target) =>
            (typeof target === 'string'
              ? page.locator(target)
              : page.getByRole(target.role, { name: target.name, exact: true })
            )
              .filter({ visible: true })
              .first()
              .click(),
          type: (text) => page.keyboard.type(text),
          press: (key) => page.keyboard.press(key),
          evaluate: (expression) => page.evaluate(expression),
          setViewport: (size) => page.setViewportSize({ ...size }),
          complaints: () => Promise.resolve([...complaints]),
          close: () => page.context().close(),
        };
      },
      stop: () => browser.close(),
    };
  },
};
