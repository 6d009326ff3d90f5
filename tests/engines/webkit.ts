import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { elementsOfRole, type Engine, type Key, type Tab, type Target, type Viewport, type Visit } from './engine.ts';
import { findCommand } from './installed.ts';
import { patience, until } from './until.ts';
import { startSession, type Element, type Session } from './webdriver.ts';
import { startDriver, startScreen } from './webkit-processes.ts';
import { errorsInPage, witness, type Witness } from './witness.ts';

/**
 * WebKit's GTK port on Linux, driven through WebDriver (https://www.w3.org/TR/webdriver2/) on a virtual screen. It reports
 * neither requests nor errors to WebDriver, so a proxy watches for them.
 */
export const webkit: Engine = {
  name: 'WebKit',
  missing() {
    if (process.platform !== 'linux') return 'its driver, WebKitWebDriver, exists only for Linux.';
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
          // A test that was interrupted may not have closed its tab.
          await last?.close();
          // On a busy machine a browser sometimes does not start, and the driver would wait for it forever.
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
 * Writes settings that turn off animations and make the toolbar as small as GTK allows. Its usual size would keep the window
 * at least 447 pixels wide.
 */
async function writeGtkConfig(folder: string): Promise<void> {
  await mkdir(join(folder, 'gtk-3.0'));
  const nothing = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }\n';
  await writeFile(join(folder, 'gtk-3.0/gtk.css'), nothing);
  await writeFile(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
}

/**
 * Opens a tab as a browser of its own with its own driver, so that no tab can affect the next. A browser that outlives its
 * driver ends with its screen.
 */
async function openTab(env: Record<string, string>, { viewport, colorScheme }: Required<Visit>): Promise<Tab> {
  const driver = await startDriver(env);
  const watched = await witness();
  try {
    const timeouts = { pageLoad: 2 * patience, script: patience };
    const browser = await driver.whileRunning(startSession(driver.url, capabilities(watched, colorScheme), timeouts));
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

function capabilities({ address }: Witness, colorScheme: Required<Visit>['colorScheme']): Record<string, unknown> {
  return {
    browserName: 'MiniBrowser',
    proxy: { proxyType: 'manual', httpProxy: address, sslProxy: address },
    'webkitgtk:browserOptions': { args: ['--automation', ...(colorScheme === 'dark' ? ['--dark-mode'] : [])] },
  };
}

function tabOf(browser: Session, watched: Witness): Omit<Tab, 'close'> {
  const evaluate = (expression: string): Promise<unknown> => browser.execute(`return ${expression}`);
  return {
    goto: (url) => browser.goto(url),
    click: async (target) => {
      const element = await until(`an element ${JSON.stringify(target)}`, () => firstVisible(browser, target));
      await element.click();
    },
    type: (text) => browser.press(text),
    press: (key) => browser.press(keys[key]),
    evaluate,
    setViewport: async (viewport) => {
      await resize(browser, viewport);
    },
    complaints: async () => [...watched.complaints, ...((await evaluate(errorsInPage)) as string[])],
  };
}

async function firstVisible(browser: Session, target: Target): Promise<Element | undefined> {
  const selector = typeof target === 'string' ? target : elementsOfRole[target.role];
  for (const element of await browser.findAll(selector)) {
    if (typeof target !== 'string') {
      if ((await element.accessibleName()) !== target.name || (await element.role()) !== target.role) continue;
    }
    if (await element.isDisplayed()) return element;
  }
  return undefined;
}

/** The keys as https://www.w3.org/TR/webdriver2/#keyboard-actions encodes them. */
const keys: Record<Key, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
};

/** Makes the window so large that the page, without the toolbar, has this size. */
async function resize(browser: Session, { width, height }: Viewport): Promise<void> {
  let toolbar = 0;
  await until(`a window of ${width} by ${height}`, async () => {
    await browser.resizeWindow({ width, height: height + toolbar });
    const [innerWidth, innerHeight] = (await browser.execute('return [innerWidth, innerHeight]')) as number[];
    toolbar += height - (innerHeight ?? height);
    return innerWidth === width && innerHeight === height;
  });
}
