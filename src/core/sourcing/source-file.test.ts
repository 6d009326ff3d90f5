import { expect, it } from 'vitest';
import { archivedText } from './archived-text.ts';
import { renderSource } from './source-file.ts';
import { sourceId } from './source-id.ts';

const from = (value: string, where: string): { value: string; from: string } => ({ value, from: where });
const digest = '0'.repeat(64);

it('writes what a file says of itself, and where it says so', () => {
  const facts = {
    publisher: [from('Harbour Gazette', 'og:site_name'), from('Harbour  Gazette', 'JSON-LD publisher')],
    title: [from('Shut: the quay', 'og:title')],
    author: [from('Ann Author', 'author')],
    date: [from('2024-05-16', 'article:published_time')],
    language: [from('en', 'lang')],
    url: [from('https://gazette.example.org/quay', 'canonical')],
    archived: [from('https://web.archive.org/web/20240517/https://gazette.example.org/quay', 'og:url')],
  };
  expect(renderSource(facts, digest)).toBe(`publisher: Harbour Gazette # og:site_name
title: 'Shut: the quay' # og:title
author: Ann Author # author
date: 2024-05-16 # article:published_time
language: en # lang
url: https://gazette.example.org/quay # canonical
archived: {url: 'https://web.archive.org/web/20240517/https://gazette.example.org/quay', on: 2024-05-17}
# kind: report, interview, transcript, speech, post or document (docs/annotations.md); a report where left out
sha256: ${digest}
`);
  expect(sourceId(facts, [])).toBe('harbour-gazette-2024-05-16');
  expect(sourceId(facts, ['harbour-gazette-2024-05-16'])).toBe('harbour-gazette-2024-05-16-2');
});

it('asks what a file does not say, says in two ways, or says in a form that no field has', () => {
  const facts = {
    date: [from('2024-05-16', 'meta'), from('2024-05-17', 'JSON-LD datePublished')],
    language: [from('english', 'lang')],
    url: [from('http://gazette.example.org/quay', 'canonical')],
  };
  expect(renderSource(facts, digest)).toBe(`publisher: '?' # the file does not say
description: '?' # what it is, since no title is recorded
# author: whoever wrote it, if the source names them
date: '?' # 2024-05-16 (meta) or 2024-05-17 (JSON-LD datePublished)
language: '?' # english (lang)
held-at: '?' # or url: https://…, if it is on the web; http://gazette.example.org/quay (canonical)
# kind: report, interview, transcript, speech, post or document (docs/annotations.md); a report where left out
sha256: ${digest}
`);
  expect(sourceId(facts, ['source'])).toBe('source-2');
});

it('archives a text without changing a letter of it', () => {
  expect(archivedText('\uFEFF\r\n\r\n“A”  b \t\r\n\r\n\r\n\r\nbrief\u00ADing\r\n')).toBe('“A”  b\n\nbriefing\n');
});
