import { expect, it } from 'vitest';
import { soundSite } from '../rules/cases/sound-site.ts';
import { contentFolder } from '../../tests/content-folder.ts';
import { loadArchive } from './load-archive.ts';

const draft = (soundSite['articles/talks.md'] ?? '')
  .replace('\n---\n', '\nstatus: draft\n---\n')
  .replace(/## The dinner[^]*/, ':said[Ryabkov said so]{#said-so speaker=ryabkov locator=p1 to=us}, with [Ada](person:ada).\n');

it('a draft is checked, and nothing of it is published or recorded', async () => {
  const folder = await contentFolder({
    ...soundSite,
    'articles/plan.md': draft,
    'people/ada.yml': 'name: Ada Other\nrole: Minister\n',
  });
  const { archive, findings, drafts, addresses, record } = await loadArchive({ contentDir: folder.path, base: '/' });
  expect(findings).toEqual([]);
  expect(drafts).toEqual(['content/articles/plan.md']);
  expect(archive?.articles.map(({ id }) => id)).toEqual(['talks']);
  expect([...(addresses?.now.keys() ?? [])].filter((page) => /plan|said-so/.test(page))).toEqual([]);
  expect(Object.keys(record?.('2026-11-26').articles ?? {})).toEqual(['talks']);
  const writing = await loadArchive({ contentDir: folder.path, base: '/', drafts: true });
  expect(writing.archive?.articles.map(({ id, status }) => `${id} ${status}`).sort()).toEqual([
    'plan draft',
    'talks published',
  ]);
  await folder.write('articles/plan.md', draft.replace('speaker=ryabkov', 'speaker=rybkov'));
  const wrong = await loadArchive({ contentDir: folder.path, base: '/' });
  expect(wrong.findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual(['warning unknown-person']);
  expect(wrong.archive?.articles).toHaveLength(1);
  await folder.remove();
});

it('a draft may leave questions and have comments, and so may records that only drafts refer to', async () => {
  const open = draft
    .replace('speaker=ryabkov', 'speaker=?')
    .replace('headline: Talks', "headline: '?'")
    .replace(':said[', '<!-- p1: who?\n\nIt may be Ada. -->\n\n:said[');
  const folder = await contentFolder({
    ...soundSite,
    'articles/plan.md': open,
    'people/ada.yml': "name: Ada Other\nrole: '?'\n",
    'sources/report.yml': "publisher: '?'\ndescription: '?'\nheld-at: '?'\n",
  });
  for (const drafts of [false, true]) {
    const { archive, findings } = await loadArchive({ contentDir: folder.path, base: '/', drafts });
    expect(new Set(findings.map(({ severity, ruleId }) => `${severity} ${ruleId}`))).toEqual(
      new Set(['warning undecided', 'warning unused-record']),
    );
    expect(archive?.articles).toHaveLength(drafts ? 2 : 1);
  }
  await folder.write('articles/plan.md', open.replace('status: draft\n', ''));
  const published = await loadArchive({ contentDir: folder.path, base: '/' });
  const errors = published.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId, place }) => `${ruleId} ${place.file}`);
  expect(new Set(errors)).toEqual(
    new Set(['undecided content/articles/plan.md', 'raw-html content/articles/plan.md', 'undecided content/people/ada.yml']),
  );
  await folder.remove();
});
