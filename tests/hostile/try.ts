import { diffLines } from 'diff';
import { contentFolder } from '../content-folder.ts';
import { soundKinds, wrongKinds } from './slips/kinds.ts';
import { publish, trySlips, isMistaken, type TriedSlip } from './slips/try-slips.ts';
import { describeSlip, tableOf } from './slips/table.ts';
import { readFileSync } from 'node:fs';
const [dir, sources, n, seed, which] = process.argv.slice(2);
const folder = await contentFolder(dir);
const site = { name: dir, folder, sourcesDir: sources === '-' ? undefined : sources };
await publish(site);
const all: TriedSlip[] = [];
console.log(wrongKinds.length, soundKinds.length);
for await (const one of trySlips(which === 'sound' ? soundKinds : wrongKinds, Number(n), Number(seed), site)) {
  all.push(one);
  if (isMistaken(one) || one.where === 'elsewhere') {
    console.log(describeSlip(one));
    if (isMistaken(one)) for (const [f, c] of one.changes) if (typeof c === 'string') {
      let b = ''; try { b = readFileSync(dir + '/' + f, 'utf8'); } catch {}
      for (const d of diffLines(b, c)) if (d.added || d.removed) console.log(d.added ? '   +' : '   -', d.value.trimEnd().slice(0, 400));
    }
  }
}
console.log(tableOf(all));
await folder.remove();
