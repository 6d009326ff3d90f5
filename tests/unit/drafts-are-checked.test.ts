import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadArchive } from '../../src/content/load-archive.ts';
import { draftCases } from '../../src/core/drafting/cases/all.ts';
import { coversOf } from '../../src/core/drafting/covers.ts';
import { propose } from '../../src/core/drafting/propose.ts';
import { renderDraft } from '../../src/core/drafting/render-draft.ts';
import { makeStubs } from '../../src/core/drafting/stubs.ts';
import { parseEdtf } from '../../src/core/dates/edtf-date.ts';
import { speechWords } from '../../src/core/words/speech/tables.ts';
import { soundSite } from '../../src/rules/cases/sound-site.ts';

/** Writes a site with a draft of each invented text, and returns its folder. */
async function siteOfDrafts(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'drafts-'));
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  for (const [file, text] of Object.entries(soundSite)) await write(`content/${file}`, text);
  const used = new Set<string>();
  const stubs = makeStubs(used);
  for (const [i, { text, kind, date, language }] of draftCases.entries()) {
    const source = { ...(kind && { kind }), ...(date !== undefined && { date: parseEdtf(date) }) };
    const words = speechWords(language);
    const one = {
      id: `source-${i}`,
      text,
      words,
      date: source.date,
      proposals: propose({ text, source, people: new Map(), words }),
    };
    const draft = renderDraft({
      sources: [one],
      idOf: (voice) => stubs.idOf(voice),
      used,
      today: '2026-11-27',
      covers: coversOf([one]),
    });
    for (const [, id = ''] of draft.matchAll(/\{#([\w-]+)/g)) used.add(id);
    await write(`content/articles/draft-${i}.md`, draft);
    const fields = [
      'publisher: Gazette',
      'title: Invented',
      `language: ${language}`,
      "held-at: '?'",
      ...(kind ? [`kind: ${kind}`] : []),
      ...(date ? [`date: ${date}`] : []),
    ];
    await write(`content/sources/source-${i}.yml`, `${fields.join('\n')}\n`);
    await write(`sources/source-${i}.txt`, text);
  }
  for (const [id, text] of stubs.files()) await write(`content/people/${id}.yml`, text);
  return folder;
}

it('a draft of any text passes the check, except for what it leaves to decide, and quotes letter by letter', async () => {
  const folder = await siteOfDrafts();
  const { archive, findings } = await loadArchive({
    contentDir: join(folder, 'content'),
    sourcesDir: join(folder, 'sources'),
    base: '/',
    drafts: true,
  });
  await rm(folder, { recursive: true });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  // The check reads the source in its own way: it may ask an editor to look at whom the draft found, and to name whoever "she" is. Nothing of a draft is on record.
  const left = ['undecided', 'unused-record', 'unclear-speaker', 'unnamed-speaker', 'stale-record'];
  expect(findings.map(({ ruleId }) => ruleId).filter((rule) => !left.includes(rule))).toEqual([]);
  expect(findings.filter(({ ruleId }) => ruleId.endsWith('-speaker')).length).toBeLessThanOrEqual(2);
  const quotations = archive?.statements.filter(({ form }) => form === 'direct') ?? [];
  expect(quotations.length).toBeGreaterThanOrEqual(draftCases.flatMap(({ quotations: all }) => all).length);
  for (const { id } of quotations) expect([id, archive?.verifications.get(id)?.status]).toEqual([id, 'exact']);
}, 60_000);
