import { chromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** An engine, and whether the errands run in it. */
export interface Choice {
  readonly engine: Engine;
  /** The engine's name, followed by the reason and how to install it if it is left out. */
  readonly title: string;
  /**
   * - `run`: the engine is installed.
   * - `left out`: it is not installed.
   * - `required`: it is not installed, although `REQUIRE_ENGINES` names it.
   */
  readonly state: 'run' | 'left out' | 'required';
}

/**
 * Finds out which engines are installed.
 *
 * @param required names of engines that must not be left out, separated by commas
 * @throws {Error} if a name is not that of an engine
 */
export function chooseEngines(required: string = process.env['REQUIRE_ENGINES'] ?? ''): Choice[] {
  const names = required
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => name !== '');
  const unknown = names.filter((name) => !engines.some((engine) => engine.name.toLowerCase() === name));
  if (unknown.length > 0) throw new Error(`Unknown engine in REQUIRE_ENGINES: ${unknown.join(', ')}. The engines are ${all}.`);
  return engines.map((engine) => {
    const missing = engine.missing();
    if (missing === undefined) return { engine, title: engine.name, state: 'run' };
    const state = names.includes(engine.name.toLowerCase()) ? 'required' : 'left out';
    return {
      engine,
      title: `${engine.name} is ${state === 'required' ? 'required but missing' : 'left out'}: ${missing}`,
      state,
    };
  });
}

const engines: readonly Engine[] = [chromium, firefox, webkit];
const all = engines.map(({ name }) => name.toLowerCase()).join(', ');
