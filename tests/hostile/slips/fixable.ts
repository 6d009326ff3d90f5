import { edit, wrong, type Kind } from './slip.ts';

/** Puts a text into a match after its first letter. */
function within(text: string): ([match]: RegExpExecArray) => string {
  return ([match]) => match.slice(0, 1) + text + match.slice(1);
}

/** Exchanges the second and third letter: "speaker" becomes "sepaker"… and "role" "rloe". */
function swapped(word: string): string {
  return word.slice(0, 1) + word.slice(2, 3) + word.slice(1, 2) + word.slice(3);
}

/** Slips of which the only possible correction is certain: `npm run check -- --fix` undoes each that is alone. */
export const fixable: readonly Kind[] = [
  wrong(
    'field: misspelt',
    edit(
      '',
      /^(?:aliases|city|country|description|kind|publisher|role|title|headline|standfirst|covers|published)(?=:)/gm,
      ([one]) => swapped(one),
    ),
  ),
  wrong(
    'attribute: misspelt',
    edit('articles/', /(?<=\{#[^}\n]*\s)(?:speaker|locator|source|event|altered|caption)(?==)/g, ([one]) => swapped(one)),
  ),
  wrong(
    'annotation: misspelt',
    edit('articles/', /(?<=:)(?:quote|excerpt|claim|figure)(?=[[{])/g, ([one]) => swapped(one)),
  ),
  wrong(
    'annotation: a space before the braces',
    edit('articles/', /(?<=\])\{#/g, () => ' {#'),
  ),
  wrong(
    'annotation: a space before the braces of a block',
    edit('articles/', /(?<=^:::\w+)\{#/gm, () => ' {#'),
  ),
  wrong(
    'value: in typographic marks',
    edit('articles/', /="([^"\n]*)"/g, ([, value = '']) => `=“${value}”`),
  ),
  wrong(
    'value: without marks',
    edit('articles/', /(?<=\sto|\soccasion|\scaption)="([^"\n]* [^"\n]*)"/g, ([, value = '']) => `=${value}`),
  ),
  wrong(
    'reference: a source misspelt',
    edit('articles/', /(?<=\ssource=|\ssources=)[a-z]{6,}/g, ([one]) => swapped(one)),
  ),
  wrong(
    'reference: an event misspelt',
    edit('articles/', /(?<=\sevent=|\sref=)[a-z-]{6,}/g, ([one]) => swapped(one)),
  ),
  wrong(
    'reference: a side misspelt',
    edit('people/', /(?<=^side: )[a-z]{6,}/gm, ([one]) => swapped(one)),
  ),
  wrong(
    'locator: in words',
    edit('articles/', /(?<=\slocator=)p(\d+)(?=[ }])/g, ([, number = '']) => `par.${number}`),
  ),
  wrong(
    'locator: another paragraph',
    edit('articles/', /(?<=:::quote\{[^}\n]*locator=)p\d+/g, ([one], random) =>
      one === 'p1' ? 'p2' : random.one(['p1', 'p2']),
    ),
  ),
  wrong(
    'date: in words',
    edit('', /(?<=^(?:date|published): ["']?)(\d{4})-(\d\d)-(\d\d)/gm, ([, year, month, day]) => `${day}.${month}.${year}`),
  ),
  wrong(
    'altered: forgotten',
    edit('articles/', / altered=[\w-]+/g, () => ''),
  ),
  wrong(
    'altered: declared, but nothing differs',
    edit('articles/', /(?<=:::quote\{#[\w-]+)(?= (?![^}\n]*altered))/g, () => ' altered=dashes'),
  ),
  wrong('character: invisible in prose', edit('articles/', /(?<=^\p{Lu}[^:[{\n]*)\p{Ll}{4,}/gmu, within('\u200b'))),
  wrong('character: invisible in a record', edit('people/', /(?<=^name: .*)\p{Ll}{4,}/gmu, within('\u00ad'))),
  wrong(
    'character: invisible in a quotation',
    edit('articles/', /(?<=:::quote\{[^\n]*\n[^\n]*)\p{Ll}{4,}/gu, within('\u200b')),
  ),
  wrong(
    'letter: decomposed in a record',
    edit('people/', /[äöüéğ]/g, ([one]) => one.normalize('NFD')),
  ),
  wrong(
    'YAML: a colon in a value',
    edit(
      '',
      /^(role|description|headline|standfirst): (?!['">|])(\S+)/gm,
      ([, field = '', value = '']) => `${field}: ${value}: it`,
    ),
  ),
  wrong(
    'heading: without a space',
    edit('articles/', /^## /gm, () => '##'),
  ),
  wrong(
    'heading: of the first level',
    edit('articles/', /^## /gm, () => '# '),
  ),
  wrong(
    'speaker: misspelt',
    edit('articles/', /(?<=\sspeaker=)[a-z]{5,}/g, ([one]) => swapped(one)),
  ),
  wrong(
    'quotation: in marks',
    edit('articles/', /(?<=:::quote\{[^\n]*\n)([^\n]+)/g, ([words]) => `“${words}”`),
  ),
];
