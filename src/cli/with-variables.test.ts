import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { withVariables } from './with-variables.ts';

describe('withVariables', () => {
  it('has a form for POSIX shells and one for PowerShell', () => {
    const variables = { SITE_URL: 'https://example.org', BASE_PATH: '/reader/' };
    expect(withVariables(variables, 'npm run build', false)).toBe(
      'SITE_URL=https://example.org BASE_PATH=/reader/ npm run build',
    );
    expect(withVariables(variables, 'npm run build', true)).toBe(
      "$env:SITE_URL='https://example.org'; $env:BASE_PATH='/reader/'; npm run build",
    );
  });

  it('doubles an apostrophe for PowerShell', () =>
    expect(withVariables({ CONTENT_DIR: "it's $new" }, 'npm start', true)).toBe("$env:CONTENT_DIR='it''s $new'; npm start"));

  it
    .runIf(process.platform !== 'win32')
    .each(['it’s', "it's", 'a b', '$HOME', '`id`', 'a"b', 'a\\b', 'ü', '*', 'x;y', '', 'a\nb'])(
    'gives a POSIX shell the value %j as it is',
    (value) => {
      const command = withVariables({ GIVEN: value }, `${JSON.stringify(process.execPath)} -p 'process.env.GIVEN'`, false);
      expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe(`${value}\n`);
    },
  );
});
