import { expect, it } from 'vitest';
import { first, germanArchive } from '../../tests/archive-of.ts';
import { the } from '../core/model/archive.ts';
import type { Statement } from '../core/model/statement.ts';
import { citationFormats } from './citations.ts';
import { citeInWords } from './cite-in-words.ts';
import { articleRecord, statementRecord } from './csl-record.ts';
import { articleFeed, statementFeed } from './feeds/feeds.ts';
import { articleNode } from './json-ld/article-node.ts';
import { statementNode } from './json-ld/statement-node.ts';
import { oembedOf } from './oembed.ts';
import { quotesJson } from './quotes-json.ts';
import { annotationsOf } from './web-annotations.ts';

const archive = await germanArchive();
const [english, german] = [the(archive.articleById, 'port'), the(archive.articleById, 'hafen')];
const statement = (id: string): Statement => first(archive.statements.filter((one) => one.id === id));
const ended = statement('gespraeche-beendet');
const translated = 'Die Verhandlungen sind heute zu Ende gegangen und werden vor dem Sommer nicht wieder aufgenommen.';

it('quotes.json has the language of each statement and its translation, with whose it is', () => {
  const statements = quotesJson(archive).statements as readonly Record<string, unknown>[];
  expect(Object.fromEntries(statements.map(({ id, lang, translation }) => [id, { lang, translation }]))).toEqual({
    'three-days': { lang: 'en', translation: null },
    'quay-seven': { lang: 'ar', translation: { text: 'We shall open quay 7 tomorrow.', lang: 'en', by: 'editor' } },
    'gespraeche-beendet': { lang: 'ar', translation: { text: translated, lang: 'de', by: 'editor' } },
    'kai-sieben': { lang: 'ar', translation: { text: 'Wir öffnen Kai 7 morgen.', lang: 'de', by: 'Hafenamt' } },
    'keine-schiffe': { lang: 'he', translation: null },
    'dritter-tag': { lang: 'ru', translation: { text: 'Wir warten den dritten Tag auf See.', lang: 'de', by: 'editor' } },
    waiting: { lang: 'en', translation: null },
  });
});

it('quotes.json names no language that nobody gave', async () => {
  const silent = await germanArchive({
    'sources/meldung.yml':
      'publisher: Hafennachrichten\ntitle: Meldung\nkind: interview\ndate: 2024-03-04\nurl: https://example.org/meldung\n',
    'articles/hafen.md': `---\nheadline: Kurz\nstandfirst: Kurz.\nbyline: Hafenblatt\npublished: 2024-03-05\ncovers: 2024-03-04\n---\n\nEr sagte :quote[We are waiting.]{#waiting speaker=orlow source=meldung locator=p2}\n`,
  });
  const statements = quotesJson(silent).statements as readonly Record<string, unknown>[];
  expect(statements.find(({ id }) => id === 'waiting')).toMatchObject({ lang: null, translation: null });
});

it('JSON-LD has the languages, and the translation with its translator', () => {
  expect(articleNode(english, archive)).toMatchObject({ inLanguage: 'en' });
  expect(articleNode(german, archive)).toMatchObject({ inLanguage: 'de' });
  expect(statementNode(ended, archive)).toMatchObject({
    inLanguage: 'ar',
    workTranslation: {
      '@type': 'Quotation',
      text: translated,
      inLanguage: 'de',
      translator: { '@type': 'Organization', name: 'Hafenblatt' },
    },
  });
  expect(statementNode(statement('kai-sieben'), archive)).toMatchObject({
    workTranslation: { text: 'Wir öffnen Kai 7 morgen.', creditText: 'Hafenamt' },
  });
  expect(statementNode(statement('keine-schiffe'), archive)).not.toHaveProperty('workTranslation');
  expect(statementNode(statement('three-days'), archive)).toMatchObject({ inLanguage: 'en' });
});

it('a feed has its language, and the language of each article in another one', () => {
  const atom = articleFeed(archive, 'xml');
  expect(atom).toContain('<feed xml:lang="de" xmlns');
  expect(atom.match(/<entry[^>]*>/g)).toEqual(['<entry xml:lang="en">', '<entry>']);
  const json = JSON.parse(articleFeed(archive, 'json')) as { language: string; items: { language?: string }[] };
  expect([json.language, ...json.items.map(({ language }) => language)]).toEqual(['de', 'en', undefined]);
});

it('a feed of statements marks each language, says which words are a translation, and isolates what has none', () => {
  const { items } = JSON.parse(statementFeed(archive, 'json')) as { items: Record<string, string>[] };
  const item = (id: string): Record<string, string> => first(items.filter(({ url }) => url?.endsWith(`/${id}/`)));
  expect(item('kai-sieben')).toMatchObject({
    title: 'Samira Haddad, zitiert nach Hafenamt, in Übersetzung (Hafenamt): „Wir öffnen Kai 7 morgen.“',
    summary:
      '„Wir öffnen Kai 7 morgen.“ (Übersetzung: Hafenamt) Wörtliches Zitat: Samira Haddad, Sprecherin des Hafenamts (zitiert nach Hafenamt). Nicht angegeben: zu wem, wann, wo.',
  });
  expect(item('kai-sieben')['content_html']).toContain(
    'Original: Arabisch. „<span lang="ar" dir="rtl">سنفتح الرصيف رقم 7 غدا.</span>“ Übersetzung: Hafenamt. „Wir öffnen Kai 7 morgen.“ Wörtliches Zitat: ',
  );
  expect(item('quay-seven')['content_html']).toContain('„<span lang="en">We shall open quay 7 tomorrow.</span>“');
  expect(item('keine-schiffe')['title']).toBe(
    'Noa Cohen, zitiert nach Reederei Cohen: „\u2068הספינות שלנו לא יעגנו כאן עוד.\u2069“',
  );
  expect(item('keine-schiffe')['content_html']).toContain('„<span lang="he" dir="rtl">הספינות שלנו לא יעגנו כאן עוד.</span>“');
  expect(item('three-days')['content_html']).toMatch(/^<span lang="en">Orlow said/);
});

it('annotations have the words in their language and direction, and the translation with whose it is', () => {
  const bodies = annotationsOf(german, archive).items.find(({ id }) => id.endsWith('#gespraeche-beendet'))?.body;
  expect(bodies).toContainEqual({
    type: 'TextualBody',
    purpose: 'describing',
    value: ended.text,
    format: 'text/plain',
    language: 'ar',
    textDirection: 'rtl',
  });
  expect(bodies).toContainEqual({
    type: 'TextualBody',
    purpose: 'describing',
    value: translated,
    format: 'text/plain',
    language: 'de',
  });
  expect(bodies?.[0]).toMatchObject({ language: 'de', value: expect.stringMatching(/Übersetzung: Redaktion\.$/) as string });
  const note = annotationsOf(english, archive).items.find(({ id }) => id.endsWith('#note-days'));
  expect(note?.body?.[0]).toMatchObject({ language: 'en' });
});

it('citations are in the language of what is cited, and a note has the original', () => {
  expect(articleRecord(english, archive).language).toBe('en');
  expect(citeInWords(articleRecord(english, archive), 'harvard1')).toContain('Available at:');
  expect(citeInWords(articleRecord(german, archive), 'harvard1')).toContain('Verfügbar unter:');
  expect(citeInWords({ ...articleRecord(german, archive), language: 'pl' }, 'harvard1')).toContain('Available at:');
  const record = statementRecord(statement('kai-sieben'), archive);
  expect(record).toMatchObject({
    title: 'Samira Haddad, zitiert nach Hafenamt, in Übersetzung (Hafenamt): „Wir öffnen Kai 7 morgen.“',
    note: 'Wörtliches Zitat: Samira Haddad, Sprecherin des Hafenamts (zitiert nach Hafenamt). Nicht angegeben: zu wem, wann, wo. Original (Arabisch): „سنفتح الرصيف رقم 7 غدا.“ Übersetzung: Hafenamt',
  });
  expect(citationFormats.ris.write(record)).toContain(`N1  - ${record.note ?? ''}\r\n`);
  expect(citationFormats.bib.write(record)).toContain(`note = {${record.note ?? ''}}`);
  expect(statementRecord(statement('keine-schiffe'), archive).title).toBe(
    'Noa Cohen, zitiert nach Reederei Cohen: „הספינות שלנו לא יעגנו כאן עוד.“',
  );
});

it('an embedded statement has room for its translation', () => {
  const alone = { ...ended, translation: null };
  expect(oembedOf(archive, ended).height).toBeGreaterThan(oembedOf(archive, alone).height + 2 * 32);
});
