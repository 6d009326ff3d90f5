import { launch, openPage } from '../browser/chromium.ts';
import type { Engine } from './engine.ts';
import { patience } from './until.ts';

/** The Chromium of the browser tests, driven by Playwright. It is never missing, because the global setup requires it. */
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
