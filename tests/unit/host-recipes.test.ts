import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { commands, variables } from '../../src/cli/commands.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const recipes = [
  'docs/hosts.md',
  ...['Dockerfile', 'github-pages.yml', 'netlify.toml'].map((name) => `examples/hosts/${name}`),
];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(recipes)('%s', (recipe) => {
  const text = read(recipe);

  it('runs commands that there are, with options that they have', () => {
    const calls = [...text.matchAll(/npm run (?:--silent )?([a-z-]+)(?: -- ([^\n`|&>"]*))?/g)];
    expect(calls.length).toBeGreaterThan(0);
    for (const [call, name = '', given = ''] of calls) {
      expect(scripts, call).toHaveProperty(name);
      const { options } = commands[name as keyof typeof commands];
      for (const [, option = ''] of given.matchAll(/--([a-z-]+)/g)) expect(Object.keys(options), call).toContain(option);
    }
  });

  it('sets variables that the commands read', () => {
    const set = [...text.matchAll(/\b([A-Z]+_[A-Z]+)(?:=|: | = )/g)].map(([, name = '']) => name);
    expect(set.filter((name) => !(name in variables) && name !== 'NODE_VERSION')).toEqual([]);
  });

  it('has the version of Node.js that the project has', () => {
    const named = [...text.matchAll(/(?:node:|NODE_VERSION = ")(\d+)/g)].map(([, version]) => version);
    for (const version of named) expect(version).toBe(read('.nvmrc').trim());
  });
});

it('the workflow for GitHub Pages is YAML, uses named versions of actions, and may do only what it must', () => {
  const document = parseDocument(read('examples/hosts/github-pages.yml'));
  expect([...document.errors, ...document.warnings]).toEqual([]);
  const { permissions, jobs } = document.toJS() as {
    permissions: object;
    jobs: { publish: { steps: { uses?: string; run?: string }[] } };
  };
  expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  for (const { uses, run } of jobs.publish.steps) expect(uses ?? run).toMatch(uses ? /^actions\/[a-z-]+@v\d+$/ : /^npm /);
});

it('the image copies files that there are, runs as an ordinary user, and needs no file of the build but the site', () => {
  const lines = read('examples/hosts/Dockerfile').split('\n');
  const copied = lines.flatMap((line) => /^COPY (?!--from)(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
  expect(copied).toContain('package-lock.json');
  expect(copied.filter((file) => !existsSync(file))).toEqual([]);
  const served = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  expect(served.filter((line) => line.startsWith('COPY --from=build')).length).toBe(2);
  expect(served).toContain('USER www-data');
  expect(served.findIndex((line) => line.startsWith('USER'))).toBeGreaterThan(
    served.findLastIndex((line) => /^(?:RUN|COPY) /.test(line)),
  );
});
