/** `npm run corpus -- --articles N --seed S --out DIR`: writes a synthetic content folder. Exit code 2 where the call is wrong. */
import { parseArgs } from 'node:util';
import { ignoreBrokenPipe } from '../src/cli/ignore-broken-pipe.ts';
import { writeCorpus } from './corpus/write-corpus.ts';

ignoreBrokenPipe();
try {
  const { values } = parseArgs({
    options: { articles: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' }, out: { type: 'string' } },
  });
  if (!values.out) throw new Error('--out must name the folder to write, e.g. --out /tmp/corpus.');
  const articles = wholeNumber('articles', values.articles, 1, 99_999);
  const seed = wholeNumber('seed', values.seed, 0, 2 ** 32 - 1);
  const files = await writeCorpus({ articles, seed, out: values.out });
  process.stdout.write(
    `Wrote ${articles} ${articles === 1 ? 'article' : 'articles'}, ${files} files in all, to ${values.out} (seed ${seed}).\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}\n`);
  process.exitCode = 2;
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Error(`--${name} must be a whole number from ${least} to ${most}, found "${text}".`);
}
