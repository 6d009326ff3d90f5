import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const scale = 4;
/** The share of pixels, after shrinking, that may differ. It allows for font rasterisation but not for changes in layout. */
const tolerance = 0.01;

/**
 * Compares a screenshot with the saved one, both shrunk to a quarter, so that only visible differences count. If none is saved
 * yet, this one is saved, except on CI. To accept a new look, delete the saved picture and run the tests.
 *
 * @returns undefined if they look alike, or else the difference; the new picture is then saved as `*.new.png`
 */
export function differenceFrom(kept: string, screenshot: Buffer): string | undefined {
  const now = shrink(PNG.sync.read(screenshot));
  if (!existsSync(kept)) {
    if (process.env['CI']) return 'no picture of it is saved';
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, PNG.sync.write(now));
    return undefined;
  }
  const before = PNG.sync.read(readFileSync(kept));
  if (before.width !== now.width || before.height !== now.height) {
    return `it is ${now.width}×${now.height} and was ${before.width}×${before.height}`;
  }
  const pixels = pixelmatch(before.data, now.data, undefined, now.width, now.height, { threshold: 0.2 });
  const share = pixels / (now.width * now.height);
  if (share <= tolerance) return undefined;
  writeFileSync(kept.replace(/\.png$/, '.new.png'), PNG.sync.write(now));
  return `${(100 * share).toFixed(1)} % of it looks different`;
}

/** Shrinks a picture to a quarter of its width and height. Each pixel is the mean of sixteen. */
function shrink(picture: PNG): PNG {
  const small = new PNG({ width: Math.floor(picture.width / scale), height: Math.floor(picture.height / scale) });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (let channel = 0; channel < 4; channel++) {
        let sum = 0;
        for (let dy = 0; dy < scale; dy++) {
          for (let dx = 0; dx < scale; dx++) {
            sum += picture.data[((y * scale + dy) * picture.width + x * scale + dx) * 4 + channel] ?? 0;
          }
        }
        small.data[(y * small.width + x) * 4 + channel] = sum / scale ** 2;
      }
    }
  }
  return small;
}
