import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, Capabilities, Key as Keys, type WebDriver, type WebElement } from 'selenium-webdriver';
import { elementsOfRole, type Engine, type Key, type Tab, type Target, type Viewport, type Visit } from './engine.ts';
import { findCommand } from './installed.ts';
import { startDriver, startScreen } from './webkit-processes.ts';
import { patience, until } from './until.ts';
import { errorsInPage, witness, type Witness } from './witness.ts';

/**
 * WebKit, the GTK port on Linux, through WebDriver (https://www.w3.org/TR/webdriver2/), on a screen of its own that nobody
 * sees. It tells WebDriver of no request and no error: a proxy watches for them.
 */
export const webkit: Engine = {
  name: 'WebKit',
  missing() {
    if (process.platform !== 'linux') return 'its driver, WebKitWebDriver, is only to be had on Linux.';
    const absent = ['WebKitWebDriver', 'Xvfb'].filter((command) => findCommand(command) === undefined);
    if (absent.length === 0) return undefined;
    return `no ${absent.join(' and no ')} was found. Install them (on Debian: apt-get install webkit2gtk-driver xvfb).`;
  },
  async start() {
    const config = await mkdtemp(join(tmpdir(), 'on-the-record-webkit-'));
    const removeConfig = (): Promise<void> => rm(config, { recursive: true, force: true });
    try {
      await writeGtkConfig(config);
      const screen = await startScreen();
      const env = { DISPLAY: screen.display, XDG_CONFIG_HOME: config };
      let last: Tab | undefined;
      return {
        async open(visit) {
          // An errand that was cut off may not have closed its own.
          await last?.close();
          // The driver would wait for ever for a browser that doesn't come up, which happens on a busy machine.
          last = await openTab(env, visit).catch(() => openTab(env, visit));
          return last;
        },
        async stop() {
          await last?.close();
          await screen.stop();
          await removeConfig();
        },
      };
    } catch (error) {
      await removeConfig();
      throw error;
    }
  },
};

/**
 * The browser's toolbar would keep its window 447 pixels wide, so it is made as small as GTK lets it be; and nothing moves.
 */
async function writeGtkConfig(folder: string): Promise<void> {
  await mkdir(join(folder, 'gtk-3.0'));
  const nothing = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }\n';
  await writeFile(join(folder, 'gtk-3.0/gtk.css'), nothing);
  await writeFile(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
}

/**
 * A tab is a browser of its own, with a driver of its own: what one leaves behind cannot be in the way of the next. A
 * browser that outlives its driver ends with its screen.
 */
async function openTab(env: Record<string, string>, { viewport, colorScheme }: Required<Visit>): Promise<Tab> {
  const driver = await startDriver(env);
  const watched = await witness();
  try {
    const session = new Builder()
      .disableEnvironmentOverrides()
      .usingServer(driver.url)
      .withCapabilities(capabilities(watched, colorScheme))
      .build();
    const browser = await driver.whileRunning(Promise.resolve(session));
    await browser.manage().setTimeouts({ pageLoad: 2 * patience, script: patience });
    const close = async (): Promise<void> => {
      await driver.whileRunning(browser.quit()).catch(() => undefined);
      await driver.stop();
      watched.close();
    };
    let closed: Promise<void> | undefined;
    const tab = { ...tabOf(browser, watched), close: () => (closed ??= close()) };
    await tab.setViewport(viewport);
    return tab;
  } catch (error) {
    await driver.stop();
    watched.close();
    throw error;
  }
}

function capabilities({ address }: Witness, colorScheme: Required<Visit>['colorScheme']): Capabilities {
  return new Capabilities({
    browserName: 'MiniBrowser',
    proxy: { proxyType: 'manual', httpProxy: address, sslProxy: address },
    'webkitgtk:browserOptions': { args: ['--automation', ...(colorScheme === 'dark' ? ['--dark-mode'] : [])] },
  });
}

function tabOf(browser: WebDriver, watched: Witness): Omit<Tab, 'close'> {
  const evaluate = (expression: string): Promise<unknown> => browser.executeScript(`return ${expression}`);
  return {
    goto: (url) => browser.get(url),
    click: async (target) => {
      const element = await until(`an element ${JSON.stringify(target)}`, () => firstVisible(browser, target));
      await element.click();
    },
    type: (text) => browser.actions().sendKeys(text).perform(),
    press: (key) => browser.actions().sendKeys(keys[key]).perform(),
    evaluate,
    setViewport: async (viewport) => {
      await resize(browser, viewport);
    },
    complaints: async () => [...watched.complaints, ...((await evaluate(errorsInPage)) as string[])],
  };
}

async function firstVisible(browser: WebDriver, target: Target): Promise<WebElement | undefined> {
  const selector = typeof target === 'string' ? target : elementsOfRole[target.role];
  for (const element of await browser.findElements(By.css(selector))) {
    if (typeof target !== 'string') {
      if ((await element.getAccessibleName()) !== target.name || (await element.getAriaRole()) !== target.role) continue;
    }
    if (await element.isDisplayed()) return element;
  }
  return undefined;
}

const keys: Record<Key, string> = {
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  ArrowUp: Keys.ARROW_UP,
  ArrowDown: Keys.ARROW_DOWN,
  ArrowLeft: Keys.ARROW_LEFT,
  ArrowRight: Keys.ARROW_RIGHT,
  Home: Keys.HOME,
  End: Keys.END,
};

/** The window, with its toolbar, is made so large that the page has this size. */
async function resize(browser: WebDriver, { width, height }: Viewport): Promise<void> {
  const window = browser.manage().window();
  const inner = (): Promise<number[]> => browser.executeScript('return [innerWidth, innerHeight]');
  let toolbar = 0;
  await until(`a window of ${width} by ${height}`, async () => {
    await window.setRect({ x: 0, y: 0, width, height: height + toolbar });
    const [innerWidth, innerHeight] = await inner();
    toolbar += height - (innerHeight ?? height);
    return innerWidth === width && innerHeight === height;
  });
}
