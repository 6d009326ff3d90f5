import { fix, list, rule, slip } from './rule.ts';

/** Rules of addresses: those that are linked to, and those that were published. */
export const addressesRules = {
  'missing-target': rule(
    {
      severity: 'error',
      about: 'A link leads to an anchor that is not in the article.',
      why: 'A reader who follows it would stay where they are.',
      toFix: '',
    },
    (p: { id: string; near?: string | undefined; known: string[] }) => ({
      message: `Expected an anchor "#${p.id}" in this article, found none.`,
      hint: p.near ? `Did you mean #${p.near}?` : `Anchors here are ${list(p.known)}.`,
      fix: slip(p, p.id),
    }),
  ),
  'lost-address': rule(
    {
      severity: 'error',
      about: 'Something that was published would no longer be found: links to it would die.',
      why: 'Others have cited it, and what was published is promised for good.',
      toFix: '',
      needsSoundContent: true,
    },
    (p: {
      id: string;
      addresses: readonly string[];
      article?: string | undefined;
      renamed?: string | undefined;
      record?: string | undefined;
    }) => ({
      message: `Expected "${p.id}", published as ${list(p.addresses, 4)} according to anchors.json; found it nowhere.`,
      hint: [
        isArticle(p.addresses)
          ? `If the article has another id now, lead its readers there: redirects.yml knows where an address went, and a file’s former name is written nowhere else.`
          : p.renamed
            ? `If "${p.renamed}" is what it is called now, keep the old id beside the new one: {#${p.renamed} aliases=${p.id}}.`
            : p.record
              ? `If ${p.record} is what it is called now, keep the old id there: formerly: [${p.id}].`
              : `If it has another id now, keep the old one beside it: {#the-new-id aliases=${p.id}}, or formerly: [${p.id}] in a record’s file.`,
        p.article &&
          !p.record &&
          `If its section went to another article, say so at the heading there: {#the-section moved-from=${p.article}}.`,
        `${isArticle(p.addresses) ? 'Say' : 'Else say'} in redirects.yml where ${p.addresses.length === 1 ? 'it leads' : 'they lead'}, e.g. redirects: {${p.addresses.map((address) => `'${address}': ${above(address)}`).join(', ')}}`,
      ]
        .filter(Boolean)
        .join(' '),
    }),
  ),
  'dead-link': rule(
    {
      severity: 'error',
      about: 'A link leads to an address of this site that it does not have.',
      why: 'A reader who follows it would be told that there is no such page.',
      toFix: '',
      needsSoundContent: true,
    },
    (p: { url: string; near?: string | undefined }) => ({
      message: `Expected a link to an address of this site, found "${p.url}", which is none.`,
      hint: p.near ? `Did you mean ${p.near}?` : 'Write e.g. /articles/talks/, /articles/talks/#the-dinner or /people/ryabkov/',
      fix: slip(p, p.url),
    }),
  ),
  'invalid-address': rule(
    {
      severity: 'error',
      about: 'An address in redirects.yml is not in the form that addresses of this site have.',
      why: 'A redirect from or to it would lead nobody anywhere, or out of the site.',
      toFix: '',
    },
    (p: { found: string; near?: string | undefined; key: boolean }) => ({
      message: `Expected an address from the root of the site, with a slash at either end and nothing but words between slashes, found "${p.found}".`,
      hint: p.near ? `Did you mean ${p.near}?` : 'Write e.g. /people/ryabkov/ or /articles/talks/#the-dinner',
      fix: p.key ? fix(`${p.found}:`, p.near && `${p.near}:`) : fix(p.found, p.near),
    }),
  ),
  'dead-redirect': rule(
    {
      severity: 'error',
      about: 'A redirect leads to an address that the site does not have.',
      why: 'Whoever comes by an old link would be sent to a page that says there is none.',
      toFix: '',
      needsSoundContent: true,
    },
    (p: { to: string; near?: string | undefined }) => ({
      message: `Expected a redirect to an address of this site, found "${p.to}", which is none.`,
      hint: p.near
        ? `Did you mean ${p.near}?`
        : 'Write a page, /articles/<article>/, or an anchor of it, /articles/<article>/#<id>',
      fix: slip(p, p.to),
    }),
  ),
  'unused-redirect': rule(
    {
      severity: 'warning',
      about: 'A redirect is for an address that is there.',
      why: 'It is most often one letter off the address that it was meant for.',
      toFix: '',
      needsSoundContent: true,
    },
    (p: { from: string }) => ({
      message: `Expected "${p.from}" to be gone, found that the site has it: nobody comes by this redirect.`,
      hint: 'Remove the line.',
    }),
  ),
} as const;

/** Whether what is lost is a whole article. */
function isArticle(addresses: readonly string[]): boolean {
  return addresses.some((address) => /^\/articles\/[^/]+\/$/.test(address));
}

/** The address of which another is a part: `/people/` of `/people/ryabkov/`. */
function above(address: string): string {
  return address.replace(/(?:#[^#]*|[^/]+\/)$/, '');
}
