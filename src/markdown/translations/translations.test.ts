import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { germanArchive } from '../../../tests/archive-of.ts';
import { the, type Archive } from '../../core/model/archive.ts';
import { articleHtml } from '../../core/model/article.ts';
import { elementsIn } from '../../core/text/html-tree.ts';

const archive = await germanArchive();
const german = elementsOf(archive, 'hafen');
const english = elementsOf(archive, 'port');

function elementsOf(of: Archive, article: string): Map<string, string> {
  const elements = elementsIn(articleHtml(the(of.articleById, article)));
  return new Map(
    [...elements].flatMap((one) => (typeof one.properties['id'] === 'string' ? [[one.properties['id'], toHtml(one)]] : [])),
  );
}

it('shows the original with its language and direction, then the translation with whose it is, and says that the original was compared', () => {
  const callout = german.get('gespraeche-beendet') ?? '';
  expect(callout.replace(/<figcaption>.*/, '')).toBe(
    '<figure class="quote by--others" id="gespraeche-beendet"><i aria-owns="ref--1"></i><p class="label">Original: Arabisch</p>' +
      '<blockquote cite="https://example.org/erklaerung" lang="ar" dir="rtl"><p>المفاوضات انتهت اليوم، ولن تستأنف قبل الصيف.</p></blockquote>' +
      '<div class="translation"><p class="label">Übersetzung: Redaktion</p><div><p>„Die Verhandlungen sind heute zu Ende gegangen und werden vor dem Sommer nicht wieder aufgenommen.“</p></div></div>',
  );
  expect(callout).toContain('>Original: wörtlich in der Quelle</a>');
});

it('marks a quotation in a sentence, and puts its translation after it', () => {
  const html = toHtml({ type: 'root', children: articleHtml(the(archive.articleById, 'hafen')) });
  expect(html).toContain(
    '„<span class="quote by--others" id="kai-sieben" lang="ar" dir="rtl"><i aria-owns="ref--2"></i>سنفتح الرصيف رقم 7 غدا.</span>“ <span class="translation">(„Wir öffnen Kai 7 morgen.“; Übersetzung: Hafenamt)</span>',
  );
  expect(html).toMatch(/“<a id="ref--3" title="[^"]*" class="mark by--others" href="\/reader\/quotes\/keine-schiffe\/"/);
  expect(html).toContain(': „<bdi lang="ar" dir="rtl">سنفتح الرصيف رقم 7 غدا.</bdi>“</div>');
});

it('takes the language of the quotation before that of its source, and marks nothing where they agree with the article', () => {
  expect(german.get('waiting')).toContain('<span class="quote by--others" id="waiting" lang="en">');
  expect(german.get('dritter-tag')).toContain('<blockquote cite="https://example.org/meldung" lang="ru">');
  expect(german.get('three-days') ?? english.get('three-days')).toMatch(/^<span class="said by--others" id="three-days">/);
});

it('has the quotation marks of the article, and marks the words of the interface in it', () => {
  const callout = english.get('quay-seven') ?? '';
  expect(callout).toContain(
    '<p class="label" lang="de">Übersetzung: Redaktion</p><div><p>“We shall open quay 7 tomorrow.”</p>',
  );
  expect(callout).toContain('<figcaption lang="de">');
  expect(english.get('ref--1')).toContain('lang="de"></a>');
  expect(english.get('note-days')).toContain('<p class="note-sources" lang="de">');
});

it('is in brackets in the language of the interface, after a quotation in an article of another language', async () => {
  const own = await germanArchive({
    'articles/kurz.md': `---
headline: Short
standfirst: Short.
byline: Hafenblatt
published: 2024-03-05
covers: 2024-03-04
language: en
---

She said: :quote[سنفتح الرصيف رقم 7 غدا.]{#kai speaker=haddad source=erklaerung locator=p2 translation="We open tomorrow." translated-by=editor}
`,
  });
  expect(toHtml({ type: 'root', children: articleHtml(the(own.articleById, 'kurz')) })).toContain(
    'غدا.</span>” <span class="translation" lang="de">(<bdi lang="en">“We open tomorrow.”</bdi>; Übersetzung: Redaktion)</span>',
  );
});

it('is no part of the words that are compared, of the text of a section or of what is around a quotation', () => {
  const { lead, statements } = the(archive.articleById, 'hafen');
  expect(lead).toBe('Am Montag sprach das Hafenamt. Die Sprecherin erklärte: „المفاوضات انتهت اليوم، ولن تستأنف قبل الصيف.“');
  expect(statements[0]).toMatchObject({
    text: 'المفاوضات انتهت اليوم، ولن تستأنف قبل الصيف.',
    language: 'ar',
    languageFrom: 'source',
    translation: { language: 'de', by: 'editor' },
  });
  expect(statements.map(({ languageFrom }) => languageFrom)).toEqual(['source', 'source', 'source', 'source', 'quotation']);
});

it('may have paragraphs, and be an attribute of a block', async () => {
  const body = `---
headline: Kurz
standfirst: Kurz.
byline: Hafenblatt
published: 2024-03-05
covers: 2024-03-04
source: erklaerung
---

:::quote{#beide speaker=haddad locator=p1-p2 translated-by=editor}
المفاوضات انتهت اليوم، ولن تستأنف قبل الصيف.

سنفتح الرصيف رقم 7 غدا.

> Die Verhandlungen
> sind zu Ende.
>
> Wir öffnen Kai 7.
:::

:::quote{#kai speaker=haddad locator=p2 translation="Morgen 'öffnen' wir." translated-by="die Agentur"}
سنفتح الرصيف رقم 7 غدا.
:::
`;
  const own = await germanArchive({ 'articles/kurz.md': body });
  const html = elementsOf(own, 'kurz');
  expect(html.get('beide')).toContain('<p>„Die Verhandlungen sind zu Ende.</p><p>„Wir öffnen Kai 7.“</p>');
  expect(html.get('kai')).toContain('>Übersetzung: die Agentur</p><div><p>„Morgen ‘öffnen’ wir.“</p>');
});

it('gives a quotation within another the language of the outer one', async () => {
  const body = `---
headline: Kurz
standfirst: Kurz.
byline: Hafenblatt
published: 2024-03-05
covers: 2024-03-04
source: beide
---

:::quote{#aussen speaker=haddad locator=p1 lang=en}
He told us ':quote[We wait.]{#innen speaker=orlow}' twice.
:::
`;
  const own = await germanArchive({
    'articles/kurz.md': body,
    'sources/beide.yml':
      'publisher: Hafenamt\ntitle: Beide\nkind: speech\nspeaker: haddad\nlanguage: ru\ndate: 2024-03-04\nurl: https://example.org/beide\n',
    '../sources/beide.txt': "He told us 'We wait.' twice.\n",
  });
  expect(own.statements.filter(({ article }) => article === 'kurz').map(({ id, language }) => [id, language])).toEqual([
    ['aussen', 'en'],
    ['innen', 'en'],
  ]);
  expect(elementsOf(own, 'kurz').get('innen')).toMatch(/^<span class="quote by--others" id="innen">/);
});
