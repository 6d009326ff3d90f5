import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadArchive } from '../../src/content/load-archive.ts';

const folder = resolve(import.meta.dirname, '../../examples/kranhaven');

describe('the example publication', async () => {
  const { archive, findings, addresses, drafts } = await loadArchive({
    contentDir: resolve(folder, 'content'),
    sourcesDir: resolve(folder, 'sources'),
    base: '/',
    requireSources: true,
  });

  it('has no finding, and each of its quotations is in its source', () => {
    expect(findings).toEqual([]);
    const statuses = [...(archive?.verifications.values() ?? [])].map(({ status }) => status);
    expect(statuses.length).toBeGreaterThan(10);
    expect(statuses.filter((status) => status !== 'exact' && status !== 'normalised')).toEqual([]);
  });

  it('keeps its addresses', () => expect(addresses?.lost).toEqual([]));

  it('uses everything that an article can have', () => {
    const articles = archive?.articles ?? [];
    expect(articles.map(({ principalSources }) => principalSources.length).sort()).toEqual([0, 1, 2]);
    expect(drafts).toHaveLength(1);
    const statements = articles.flatMap((article) => article.statements);
    expect(new Set(statements.map(({ form }) => form))).toEqual(new Set(['direct', 'indirect', 'excerpt']));
    expect(statements.some(({ text }) => text.includes('\n\n'))).toBe(true);
    expect(statements.some(({ quotedBy }) => quotedBy !== null)).toBe(true);
    expect(statements.some(({ altered }) => altered.length > 0)).toBe(true);
    expect(statements.filter(({ translation }) => translation !== null).map(({ language }) => language)).toEqual(['fr', 'ar']);
    expect(articles.flatMap(({ claims }) => claims.map(({ figure }) => figure !== null))).toEqual(
      expect.arrayContaining([true, false]),
    );
    expect(new Set(articles.flatMap(({ figures }) => figures.map(({ kind }) => kind)))).toEqual(new Set(['table', 'picture']));
    expect(new Set(articles.flatMap(({ corrections }) => corrections.map(({ kind }) => kind)))).toEqual(
      new Set(['correction', 'clarification']),
    );
    const kinds = [...(archive?.sources.values() ?? [])].map(({ kind = 'report' }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['report', 'interview', 'transcript', 'speech', 'post', 'document']));
    expect([...(archive?.sources.values() ?? [])].some(({ url }) => url === undefined)).toBe(true);
    expect([...(archive?.people.values() ?? [])].map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['person', 'body', 'unnamed']),
    );
  });

  it('has sides of its own', () => {
    const ours = readdirSync(resolve(folder, '../../content/people'));
    expect([...(archive?.sides.keys() ?? [])]).not.toContain('russia');
    expect([...(archive?.people.keys() ?? [])].filter((id) => ours.includes(`${id}.yml`))).toEqual([]);
  });
});
