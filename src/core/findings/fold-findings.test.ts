import { describe, expect, it } from 'vitest';
import { placeAt, placeIn } from '../text/place.ts';
import { finding, type Finding } from './finding.ts';
import { foldFindings } from './fold-findings.ts';

const a = 'content/articles/a.md';
const unknown = (id: string, file: string, line: number): Finding =>
  finding('unknown-person', placeAt(file, line, 1), { id, near: undefined, known: [] } as never);
const messages = (findings: readonly Finding[]): string[] => foldFindings(findings).map(({ message }) => message);

describe('findings that probably have one cause', () => {
  it('are listed one by one if they are few', () => {
    const few = [unknown('x', a, 1), unknown('x', a, 2), unknown('y', 'content/articles/b.md', 3)];
    expect(foldFindings(few)).toEqual(few);
  });

  it('are one if they have the same words', () => {
    const file = 'content/articles/b.md';
    expect(messages([1, 5, 9].map((line) => unknown('x', a, line)).concat(unknown('x', file, 4)))).toEqual([
      expect.stringMatching(
        / 3 more like this \(lines 5, 9; content\/articles\/b\.md, line 4\); --all lists them\.$/,
      ) as string,
    ]);
  });

  it('are one if they are many of one rule in one file, or in several', () => {
    const ids = ['p', 'q', 'r', 's', 't', 'u', 'v'];
    expect(messages(ids.map((id, i) => unknown(id, a, i + 1)))).toEqual([
      expect.stringContaining(' 6 more like this (lines 2, 3, 4, 5, 6, 7)') as string,
    ]);
    const scattered = ids.map((id) =>
      finding('unused-record', placeIn(`content/people/${id}.yml`), { kind: 'person', id } as never),
    );
    expect(messages(scattered)).toEqual([
      expect.stringContaining(' 6 more like this (content/people/q.yml; content/people/r.yml') as string,
    ]);
  });

  it('keep the severity and the fix of the first, and the order of places', () => {
    const other = finding('stray-file', placeIn('content/x'), { what: 'file', name: 'x', known: [], meant: undefined });
    const folded = foldFindings([...[3, 4, 5].map((line) => unknown('x', a, line)), other]);
    expect(folded.map(({ place }) => place)).toEqual([placeAt(a, 3, 1), placeIn('content/x')]);
  });
});
