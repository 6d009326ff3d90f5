import { smallJpeg } from '../../src/rules/cases/small-pictures.ts';

/**
 * Returns the files of a content folder with each vector in every text field. They are quoted in YAML and escaped in Markdown, so
 * that they reach the pages unchanged.
 *
 * @param vectors the texts, whose indices are in the ids
 */
export function vectorContent(vectors: readonly string[]): Record<string, string | Uint8Array> {
  const all = vectors.join(' ');
  const files: Record<string, string | Uint8Array> = {
    'pictures/harbour.jpg': smallJpeg,
    'site.yml': yaml({
      name: `Site ${vectors[0] ?? ''}`,
      tagline: vectors[1] ?? 'Tag',
      description: all,
      publisher: vectors[2] ?? 'Publisher',
      licence: { name: vectors[3] ?? 'Licence', url: 'https://licence.example/' },
    }),
    'sides.yml': yaml({ sides: [{ id: 'press', name: `Press ${vectors[0] ?? ''}`, colour: 'violet' }] }),
    'synonyms.yml': `synonyms:\n${vectors.map((vector) => `  ${quoted(vector)}: [${quoted(vector)}, corroborated]`).join('\n')}\n`,
  };
  vectors.forEach((vector, i) => {
    files[`people/p-${i}.yml`] = yaml({
      name: `Witness${i} ${vector}`,
      role: vector,
      kind: i % 3 === 0 ? 'body' : 'person',
      side: 'press',
      printed: `Witness${i} ${vector}`,
      aliases: [`${vector} ${i}`, `alias ${i} ${vector}`],
    });
    files[`sources/s-${i}.yml`] = yaml({
      publisher: vector,
      author: vector,
      title: vector,
      description: vector,
      date: '2022-01-11?',
      remark: vector,
      url: `https://source.example/?q=${i}&x=${vector.replaceAll('#', '%23')}#${vector}`,
      'held-at': vector,
      pages: '3–4',
      archived: { url: `https://archive.example/?x=${vector.replaceAll('#', '%23')}`, on: '2022-01-12' },
    });
    files[`events/e-${i}.yml`] = yaml({
      title: vector,
      description: vector,
      date: '2022-01-10',
      timing: vector,
      venue: vector,
      city: vector,
      position: [46 + i / 1000, 6 + i / 1000],
      parties: vector,
      outcome: { text: vector, sources: [`s-${i} p${i + 1}`] },
      sources: [`s-${i} p${i + 1}`],
    });
    files[`pages/policy-${i}.md`] = page(vector, i);
    files[`articles/a-${i}.md`] = article(vector, i);
  });
  return files;
}

function article(vector: string, i: number): string {
  const front = yaml({
    headline: vector,
    standfirst: vector,
    kicker: vector,
    byline: vector,
    published: '2026-11-23',
    covers: '2022-01-09/2022-01-11',
    source: `s-${i}`,
    basis: vector,
    about: `n-${i}`,
    days: { '2022-01-09': vector },
    corrections: [
      { on: '2026-11-24', text: vector },
      { on: '2026-11-25', kind: 'clarification', text: vector },
    ],
  });
  const words = literal(vector);
  const value = attribute(vector);
  // A quotation or its translation must not be in quotation marks of its own.
  const quotation = /^["']/.test(vector) ? `${words} x` : words;
  const translation = attribute(/^["']/.test(vector) ? `${vector} x` : vector);
  const statement = `speaker=p-${i} to=${value} occasion=${value} on=2022-01-10 at=${value} inferred=${value} locator=p${i + 1} known-from=s-${i}`;
  return `---
${front}---

Corroborated: ${words} [${words}](person:p-${i}) [${words}](<https://link.example/?q=${encodeURIComponent(vector)}> ${value}) [x](<https://link.example/${escapedAddress(vector)}>).

:::note{#n-${i} on=${attribute(words === '' ? 'x' : vector)} sources="s-${i}" basis=${value}}
${words}
:::

## ${words} {#sec-${i}}

At :event[${words}]{ref=e-${i}} :said[He said ${words}]{#i-${i} ${statement}}, and :quote[${quotation}]{#q-${i} ${statement} event=e-${i} lang=fr translation=${translation} translated-by=${value}}. :claim[It is claimed: ${words}]{#c-${i} locator=p${i + 1}} :term[${words}]{#t-${i}} \`${vector.replaceAll('`', "'")}\`

:::quote{#d-${i} ${statement} lang=ar translated-by=${value}}
${quotation}

> ${quotation}
:::

> ${words}

- ${words}

:::table{#tb-${i} caption=${value} basis=${value}}

| ${words} | x |
| --- | --- |
| :term[${words}]{#tc-${i}} | [${words}](source:s-${i}) ~~${words}~~ |

:::

:::picture{#f-${i} file=harbour.jpg alt=${value} credit=${value} sources="s-${i}"}
${words}
:::

Corroborated[^fn-${i}].

[^fn-${i}]: ${words} [x](source:s-${i})
`;
}

function page(vector: string, i: number): string {
  const words = literal(vector);
  return `---
${yaml({ title: vector, description: vector, order: i })}---

Corroborated: ${words} [${words}](person:p-${i}) [${words}](source:s-${i}) [x](<https://link.example/${escapedAddress(vector)}> ${attribute(vector)}).

## ${words} {#sec-${i}}

> ${words}

::publisher
`;
}

function yaml(fields: Record<string, unknown>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Escapes a text in Markdown. */
function literal(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Quotes a text as the value of an attribute in braces. */
function attribute(text: string): string {
  return `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

function escapedAddress(text: string): string {
  return text.replace(/\s/g, '%20').replace(/[<>\\&]/g, (mark) => `\\${mark}`);
}
