import { beforeAll, describe, expect, it } from 'vitest';
import { redTeam } from '../evidence/red-team/red-team.ts';
import { tableOf, tryRedTeam, type Tried } from '../evidence/red-team/try-red-team.ts';

let tried: Tried[] = [];
beforeAll(async () => {
  tried = await tryRedTeam(redTeam);
}, 60_000);

describe('articles that say what their source does not, and sound ones', () => {
  it.each(redTeam.map(({ kind }) => kind))('%s: each case has its verdict', (kind) => {
    const own = tried.filter((one) => one.kind === kind);
    const other = own.filter(({ got, verdict }) => got !== verdict);
    expect(
      other.map(({ source, article, sound, verdict, got, findings }) => ({
        source,
        article,
        sound,
        verdict,
        got,
        findings: findings.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      })),
    ).toEqual([]);
  });

  it('are at least ten of each kind, five of them false and five sound', () => {
    for (const { cases } of redTeam) {
      const sound = cases.filter((one) => one.sound).length;
      expect(cases.length).toBeGreaterThanOrEqual(10);
      expect(Math.min(sound, cases.length - sound)).toBeGreaterThanOrEqual(Math.min(5, cases.length / 2));
    }
  });

  it('say why, where the verdict is not the one to hope for', () => {
    const silent = tried.filter(({ sound, verdict }) => (sound ? verdict !== 'nothing' : verdict === 'nothing'));
    expect(silent.filter(({ because }) => because === undefined)).toEqual([]);
    expect(tried.filter((one) => one.because !== undefined && !silent.includes(one))).toEqual([]);
  });

  it('are counted in a table whose last row is all of them', () => {
    const { kind, ...counts } = tableOf(tried).at(-1) ?? { kind: '' };
    expect(kind).toBe('all');
    expect(counts).toMatchObject({ falseErrors: 0 });
  });
});
