import { chromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

/** An engine, and whether the errands run in it. */
export interface Choice {
  readonly engine: Engine;
  /** The engine's name; where it is left out, with the reason and how to install it. */
  readonly title: string;
  /**
   * - `run`: it is here.
   * - `left out`: it isn't.
   * - `required`: it isn't, and it was asked for.
   */
  readonly state: 'run' | 'left out' | 'required';
}

/**
 * Looks which engines are here. Throws where a name in `REQUIRE_ENGINES` isn't an engine's.
 *
 * @param required names of engines that must not be left out, with commas between them
 */
export function chooseEngines(required: string = process.env['REQUIRE_ENGINES'] ?? ''): Choice[] {
  const names = required
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => name !== '');
  const unknown = names.filter((name) => !engines.some((engine) => engine.name.toLowerCase() === name));
  if (unknown.length > 0) throw new Error(`REQUIRE_ENGINES has ${unknown.join(', ')}; the engines are ${all}.`);
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
