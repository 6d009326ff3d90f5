import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, scriptlessPolicy } from './csp.ts';

describe('contentSecurityPolicy', () => {
  it('allows inline styles by their hash, and nothing unsafe', () => {
    const policy = contentSecurityPolicy(['p{}']);
    expect(policy).toContain("style-src 'self' 'sha256-");
    expect(policy).not.toContain('unsafe');
    expect(contentSecurityPolicy(['q{}'])).not.toBe(policy);
  });
  it('allows no script on a page without scripts', () => {
    expect(scriptlessPolicy(['p{}'])).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src 'self'; font-src 'self';/,
    );
    expect(scriptlessPolicy(['p{}'])).not.toContain('script');
  });
});
