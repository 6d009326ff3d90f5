import type { Random } from '../../../bench/corpus/random.ts';
import { edit, whole, wrong, type Kind } from './slip.ts';

type Blocks = (blocks: string[], random: Random) => string[] | undefined;

/** Changes the blocks between blank lines, without the front matter. */
function inBlocks(change: Blocks): Kind['make'] {
  return whole('articles/', (text, random) => {
    const [front = '', ...body] = text.trimEnd().split('\n\n');
    const blocks = change(body, random);
    return blocks && [front, ...blocks].join('\n\n') + '\n';
  });
}

/** The places of blocks of a kind: paragraphs, callouts, headings. */
function placesOf(blocks: readonly string[], pattern: RegExp): number[] {
  return blocks.flatMap((block, i) => (pattern.test(block) ? [i] : []));
}

const paragraph = /^(?!:::|#)/;
const callout = /^:::/;
const headline = /^## /;

function moved(pattern: RegExp): Blocks {
  return (blocks, random) => {
    const places = placesOf(blocks, pattern);
    if (places.length === 0) return undefined;
    const [from, to] = [random.one(places), random.whole(0, blocks.length - 1)];
    const block = blocks[from] ?? '';
    return Math.abs(from - to) < 2 ? undefined : blocks.toSpliced(from, 1).toSpliced(to, 0, block);
  };
}

function deleted(pattern: RegExp): Blocks {
  return (blocks, random) => {
    const places = placesOf(blocks, pattern);
    return places.length === 0 ? undefined : blocks.toSpliced(random.one(places), 1);
  };
}

function repeated(pattern: RegExp): Blocks {
  return (blocks, random) => {
    const places = placesOf(blocks, pattern);
    if (places.length === 0) return undefined;
    const at = random.one(places);
    return blocks.toSpliced(at, 0, blocks[at] ?? '');
  };
}

function exchanged(pattern: RegExp): Blocks {
  return (blocks, random) => {
    const [a, b] = random.shuffled(placesOf(blocks, pattern));
    if (a === undefined || b === undefined) return undefined;
    return blocks.with(a, blocks[b] ?? '').with(b, blocks[a] ?? '');
  };
}

/** Slips with whole paragraphs, callouts, sections and sentences. */
export const prose: readonly Kind[] = [
  ...(
    [
      ['paragraph', paragraph],
      ['callout', callout],
      ['heading', headline],
    ] as const
  ).flatMap(([name, pattern]) => [
    wrong(`${name} moved`, inBlocks(moved(pattern))),
    wrong(`${name} deleted`, inBlocks(deleted(pattern))),
    wrong(`${name} repeated`, inBlocks(repeated(pattern))),
    wrong(`two of them exchanged: ${name}`, inBlocks(exchanged(pattern))),
  ]),
  wrong(
    'paragraphs merged',
    inBlocks((blocks, random) => {
      const pairs = placesOf(blocks, paragraph).filter((i) => paragraph.test(blocks[i + 1] ?? '#'));
      if (pairs.length === 0) return undefined;
      const at = random.one(pairs);
      return blocks.toSpliced(at, 2, `${blocks[at]} ${blocks[at + 1]}`);
    }),
  ),
  wrong(
    'paragraph split',
    edit('articles/', /(?<=\n\n(?![:#])[^\n{[]{20,}) (?=[^\n]{20})/g, () => '\n\n'),
  ),
  wrong(
    'sentence deleted',
    edit('articles/', /(?<=\. )\p{Lu}[^.\n{}[\]]{20,}\.(?= )/gu, () => ''),
  ),
  wrong(
    'sentence repeated',
    edit('articles/', /(?<=\. )\p{Lu}[^.\n{}[\]]{20,}\.(?= )/gu, ([text]) => `${text} ${text}`),
  ),
  wrong(
    'word dropped from prose',
    edit('articles/', /(?<=\n\n(?![:#])[^\n{[]*) \p{Ll}{4,}(?= \p{Ll})/gu, () => ''),
  ),
  wrong(
    'number in prose changed',
    edit('articles/', /(?<= )\d+(?=%| (?:votes|states|years|hours|times|weeks))/g, ([n]) => String(Number(n) + 1)),
  ),
  wrong(
    'text cut off',
    whole('articles/', (text, random) => text.slice(0, random.whole(Math.floor(text.length / 3), text.length - 20))),
  ),
];
