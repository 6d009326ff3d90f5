import { createHash } from 'node:crypto';
import { contentSecurityPolicy, scriptlessPolicy } from '../site/csp.ts';
import { withShortNames } from '../site/short-names.ts';
import articles from '../styles/articles.css?inline';
import embed from '../styles/embed.css?inline';
import figures from '../styles/with/figures.css?inline';
import later from '../styles/later/later.css?inline';
import pages from '../styles/pages.css?inline';
import questions from '../styles/questions.css?inline';
import rareTimes from '../styles/with/rare-times.css?inline';
import settings from '../styles/with/settings.css?inline';
import translations from '../styles/with/translations.css?inline';
import voices from '../styles/voices.css?inline';
import { aboutId } from '../core/model/publication/page.ts';
import { marksIn } from '../core/words/marks.ts';
import type { Words } from '../core/words/en.ts';
import type { Archive } from '../core/model/archive.ts';
import { colourProperties, sideColours } from '../core/model/sides/palette.ts';
import { sideRules } from '../core/model/sides/side.ts';
import { headScript } from './head-script.ts';
import { dimmedVoices, laterWords } from './later-style.ts';

/**
 * Returns the only stylesheet of a page that readers come to first. It is inlined, so that they wait for no other file.
 *
 * @param content the HTML of the page between its header and its footer
 * @param hasFigures whether an article has tables, pictures or figures
 */
export function stylesheetOf(layout: string, archive: Published, content: string, hasFigures: boolean): string {
  const { emblems, site, pages: own } = archive;
  return [
    generatedFor(layout, archive),
    layout === 'article' ? articles + voices : pages,
    layout === 'questions' ? questions : '',
    emblems.logo || site.notice || own.some(({ id }) => id !== aboutId) ? settings : '',
    hasFigures ? figures : '',
    ...few.map(([style, sign]) => (sign.test(content) ? style : '')),
  ].join('');
}

/** A stylesheet in a file of its own. */
export interface StylesheetFile {
  readonly text: string;
  /** A hash of the text, by which browsers may keep it for ever. */
  readonly name: string;
}

/**
 * Returns the stylesheet of all pages that readers go on to, in one file. A first one waits for it; the others have it, and are without
 * the 17 kB that it takes in each.
 */
export function siteStylesheetOf(archive: Published): StylesheetFile {
  return fileOf(
    [generatedFor('article', archive), pages, questions, settings, figures, ...few.map(([style]) => style)].join(''),
  );
}

/** Returns the stylesheet of an embedded statement, whose frame should wait for no other file. */
export function embedStylesheetOf(archive: Published): string {
  return generatedFor('embed', archive) + embed;
}

/**
 * Returns the stylesheet of what no page shows before its reader does something: what is printed, what is pointed at or linked to, and
 * one voice of an article heard alone. Pages link to it at their end, so that nothing waits for it.
 */
export function laterStylesheetOf({ words, sides }: Pick<Archive, 'words' | 'sides'>): StylesheetFile {
  return fileOf(laterWords(words) + later + dimmedVoices([...sides.values()]));
}

function fileOf(text: string): StylesheetFile {
  return { text, name: createHash('sha256').update(text).digest('hex').slice(0, 16) };
}

/** Styles that few pages need, and what is in the HTML of those. */
const few = [
  [
    rareTimes,
    /class="[^"]*\b(?:month|earlier|map-key|gap|several|beside|around|cancelled|postponed|open-start|open-end|state)\b/,
  ],
  [translations, /class="translation"|dir="rtl"/],
] as const;

/** What the generated part of a stylesheet is made from. */
type Published = Pick<Archive, 'words' | 'sides' | 'site' | 'languages' | 'emblems' | 'pages'>;

/**
 * Returns what a stylesheet cannot have in its file: the colours, which cards and maps use too; those of the sides; and the words that
 * it puts into pages. It is in the layer of tokens.css and before it, so that tokens.css can replace colours (forced colours).
 */
function generatedFor(layout: string, { words, sides, site, languages }: Published): string {
  const accent = site.accent === undefined ? '' : `--accent:var(--${site.accent});`;
  const rules = sideRules(sides, (colour) => sideColours[colour].mark);
  // Links are blue where the publication has no accent.
  const used = [site.accent ?? 'blue', ...[...sides.values()].map(({ colour }) => colour)];
  const marks = layout === 'article' ? marksFor(languages, words) : '';
  return withShortNames(`@layer tokens{:root{${colourProperties(used)}${accent}}${rules}}${markProperties(words)}${marks}`);
}

/** Returns the quotation marks of articles in other languages than that of the interface. */
function marksFor(languages: readonly string[], words: Words): string {
  return languages
    .filter((language) => language !== words.language)
    .map((language) => {
      const { open, close } = marksIn(language, words);
      return `.body[lang=${JSON.stringify(language)}]{--mark-open:${JSON.stringify(open)};--mark-close:${JSON.stringify(close)}}`;
    })
    .join('');
}

/** Returns the custom properties of the quotation marks that a stylesheet puts into a page. */
function markProperties({ marks }: Words): string {
  return `:root{${Object.entries(marks)
    .map(([name, mark]) => `--mark-${name}:${JSON.stringify(mark)}`)
    .join(';')}}`;
}

/**
 * Returns the content security policy of a page; undefined in development, where it would block the scripts and styles of Vite.
 *
 * @param styles the text of every style element of the page
 */
export function policyOf(styles: readonly string[]): string | undefined {
  return import.meta.env.DEV ? undefined : contentSecurityPolicy(styles, [headScript]);
}

/** Returns the content security policy of a page without scripts; undefined in development. */
export function scriptlessPolicyOf(styles: readonly string[]): string | undefined {
  return import.meta.env.DEV ? undefined : scriptlessPolicy(styles);
}
