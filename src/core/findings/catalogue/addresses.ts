import { faultyPart } from '../../text/address.ts';
import { shorten } from '../../text/wording.ts';
import { attribute, fix, list, onLines, rule, slip, type Fix } from './rule.ts';

/** The rules for addresses: those that links lead to, and those that were published. */
export const addressesRules = {
  'missing-target': rule(
    {
      severity: 'error',
      about: 'A link, or `about` or `summary` in the front matter, leads to something that the article or page does not have.',
      why: 'Readers who follow the link would stay where they are.',
      toFix:
        'Correct the id, or give the section or annotation that is meant this id. A line of the summary names a statement, a claim or a note.',
      fine: 'A link within an article may also lead to the people, sources and events that the article lists: `#ryabkov`.',
    },
    (p: { kind: keyof typeof targets; id: string; near?: string | undefined; known: readonly string[]; on?: 'page' }) => {
      const mark = p.kind === 'anchor' ? '#' : '';
      return {
        message: `This ${p.on ?? 'article'} has no ${targets[p.kind].one} ${mark === '' ? 'with the id ' : ''}"${mark}${p.id}".`,
        hint: p.near
          ? `Did you mean ${mark === '' ? `"${p.near}"` : `${mark}${p.near}`}?`
          : p.known.length > 0
            ? `Use one of its ${targets[p.kind].several}: ${list(p.known)}`
            : p.kind === 'note'
              ? 'Add a note with this id, or remove "about" from the front matter.'
              : p.kind === 'record'
                ? 'Add a statement, a claim or a note with this id, or remove the line.'
                : 'Give this id to the section or annotation that is meant, or remove the link.',
        fix: p.kind === 'anchor' ? inLink(slip(p, p.id), '(#') : slip(p, p.id),
      };
    },
  ),
  'lost-address': rule(
    {
      severity: 'error',
      about: 'An address or anchor that was published no longer exists.',
      why: 'Others may have linked to it or cited it. Whatever was published stays reachable for good.',
      toFix:
        'If the thing was renamed, keep its old id with it: as `aliases` in an article, as `formerly` in the file of a person, source or event. If it is gone or became part of something else, redirect its address in `redirects.yml`.',
      needsSoundContent: true,
    },
    (p: {
      id: string;
      addresses: readonly string[];
      article?: string | undefined;
      renamed?: string | undefined;
      record?: string | undefined;
      renamable: boolean;
    }) => {
      const toFix = [
        p.renamable && !isArticle(p.addresses) && keepId(p),
        p.renamable &&
          p.article &&
          !p.record &&
          `If the section is now in another article, write {#the-section moved-from=${p.article}} after its heading there.`,
      ].filter((one) => typeof one === 'string');
      return {
        message: `The id "${p.id}" no longer exists, but it was published: anchors.json lists ${list(p.addresses, 4).replace(/, (?=[^,]*$)/, ' and ')}`,
        hint: [
          'If you removed or changed it by mistake, restore it.',
          ...toFix,
          `Otherwise redirect ${p.addresses.length === 1 ? 'its address' : 'its addresses'}: ${redirectsOf(p.addresses)}`,
        ].join(' '),
      };
    },
  ),
  'lost-mention': rule(
    {
      severity: 'error',
      about: 'An event that an article mentioned is no longer mentioned there, while words about it refer to another event.',
      why: 'The reference is probably wrong: the words lead to another event, and links to the right one lead nowhere.',
      toFix: 'Correct `ref`. If the event is really no longer mentioned, redirect its address in `redirects.yml`.',
      needsSoundContent: true,
    },
    (p: { id: string; title: string; words: string; event: string; addresses: readonly string[] }) => ({
      message: `The words “${shorten(p.words, 60)}” seem to mean the event "${p.id}" (${p.title}), but ${attribute('ref', p.event)} names another event. The article no longer links to the event "${p.id}".`,
      hint: `Did you mean ref=${p.id}? If you removed the event from the article on purpose, redirect its address: ${redirectsOf(p.addresses)}`,
    }),
  ),
  'dead-link': rule(
    {
      severity: 'error',
      about: 'A link leads to an address of this site that does not exist.',
      why: 'Readers who follow it would get an error page.',
      toFix:
        'Correct the address. Addresses of pages begin and end with a slash: `/people/ryabkov/`, `/articles/talks/#the-dinner`.',
      fine: 'Addresses of files (`/quotes.json`, `/images/map.png`) and links to other sites are not checked. Links to addresses that have moved are accepted.',
      needsSoundContent: true,
    },
    (p: { url: string; near?: string | undefined }) => ({
      message: `This site has no address "${p.url}".`,
      hint: p.near ? `Did you mean ${p.near}?` : 'Write e.g. /articles/talks/, /articles/talks/#the-dinner or /people/ryabkov/',
      fix: inLink(slip(p, p.url), '('),
    }),
  ),
  'invalid-address': rule(
    {
      severity: 'error',
      about: 'An address in `redirects.yml` does not have the form that addresses of this site have.',
      why: 'A redirect from or to it would lead nowhere, or off the site.',
      toFix:
        'Write the address from the root of the site, with a slash at both ends: `/people/ryabkov/`. An anchor follows the last slash: `/articles/talks/#the-dinner`.',
    },
    (p: { found: string; near?: string | undefined; taken?: string | undefined; key: boolean }) => ({
      message: p.taken
        ? `"${p.found}" should be written "${p.taken}", and that address is already redirected.`
        : `Expected an address such as /people/ryabkov/ or /articles/talks/#the-dinner, found "${p.found}".`,
      hint: p.near
        ? `Did you mean ${p.near}?`
        : p.taken
          ? 'If this is the same redirect once more, remove this line. Otherwise correct its address.'
          : faultOf(p.found),
      fix: p.key ? fix(`${p.found}:`, p.near && `${p.near}:`) : fix(` ${p.found}`, p.near && ` ${p.near}`),
    }),
  ),
  'dead-redirect': rule(
    {
      severity: 'error',
      about: 'A redirect leads to an address that the site does not have.',
      why: 'Readers who follow an old link would be sent to an error page.',
      toFix: 'Correct the address after the colon: a page that exists, or an anchor on it.',
      needsSoundContent: true,
    },
    (p: { to: string; near?: string | undefined }) => ({
      message: `This redirect leads to "${p.to}", which does not exist on this site.`,
      hint: p.near
        ? `Did you mean ${p.near}?`
        : 'Write the address of a page, /articles/<article>/, or of an anchor on it, /articles/<article>/#<id>',
      fix: inLink(slip(p, p.to), ' '),
    }),
  ),
  'unused-redirect': rule(
    {
      severity: 'warning',
      about: 'There is a redirect from an address that still exists.',
      why: 'It is never used. Most often its address has a typo, and the address that was meant is still without a redirect.',
      toFix: 'Correct the address before the colon, or remove the line.',
      needsSoundContent: true,
    },
    (p: { from: string }) => ({
      message: `This redirect is never used, since "${p.from}" still exists.`,
      hint: 'Correct the address before the colon, or remove the line.',
    }),
  ),
} as const;

/** Extends a fix to the character before the address, so that the same text before it, as in a link’s words, is left alone. */
function inLink(typo: Fix | undefined, before: string): Fix | undefined {
  return typo && { from: before + typo.from, to: before + typo.to };
}

/** Says what to change in an address that no slash can mend. */
function faultOf(address: string): string {
  const site = /^[a-z][a-z\d+.-]*:\/*[^/]*/i.exec(address)?.[0];
  return site === undefined
    ? `Correct or remove "${faultyPart(address) ?? address}". Each part between slashes, and the anchor after #, has only letters and digits, joined by single hyphens.`
    : `Leave out "${site}": only addresses of this site can be redirected, and only to this site.`;
}

/** Returns how to keep the id of something that was renamed. */
function keepId(p: {
  id: string;
  addresses: readonly string[];
  renamed?: string | undefined;
  record?: string | undefined;
}): string {
  if (p.renamed) return `If the new id is "${p.renamed}", write {#${p.renamed} aliases=${p.id}} to keep the old one too.`;
  if (p.record) return `If its file is now ${p.record}, add the old id to that file (formerly: [${p.id}]).`;
  const ways = [
    !p.addresses.some((address) => address.startsWith('/people/')) && `write {#the-new-id aliases=${p.id}} in the article`,
    p.addresses.every((address) => /^\/people\/|#/.test(address)) &&
      `add the old id to the file of the person, source or event (formerly: [${p.id}])`,
  ].filter(Boolean);
  return `If it has a new id, ${ways.join('; or ')}.`;
}

/** Whether what is lost is a whole article. */
function isArticle(addresses: readonly string[]): boolean {
  return addresses.some((address) => /^\/articles\/[^/]+\/$/.test(address));
}

/** Says which lines of `redirects.yml` lead addresses to what they were a part of. */
function redirectsOf(addresses: readonly string[]): string {
  const lines = addresses.map((address) => `'${address}': ${above(address)}`);
  const what = lines.length === 1 ? 'this line' : 'these lines, each';
  return `in redirects.yml, below the line "redirects:" (write that line first if it is missing), add ${what} indented by two spaces:${onLines(...lines.map((line) => `  ${line}`))}`;
}

/** Returns the address that another one is a part of: `/people/` for `/people/ryabkov/`. */
function above(address: string): string {
  return address.replace(/(?:#[^#]*|[^/]+\/)$/, '');
}

/** What links and the front matter lead to. */
const targets = {
  anchor: { one: 'anchor', several: 'anchors' },
  note: { one: 'note', several: 'notes' },
  record: { one: 'statement, claim or note', several: 'statements, claims and notes' },
} as const;
