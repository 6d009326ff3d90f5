import { contentSecurityPolicy, scriptlessPolicy } from '../site/csp.ts';
import articles from '../styles/articles.css?inline';
import embed from '../styles/embed.css?inline';
import figures from '../styles/with-figures.css?inline';
import pages from '../styles/pages.css?inline';
import { marksIn } from '../core/words/marks.ts';
import type { Words } from '../core/words/en.ts';
import type { Archive } from '../core/model/archive.ts';
import { colourProperties, sideColours } from '../core/model/sides/palette.ts';
import { sideRules } from '../core/model/sides/side.ts';
import { headScript } from './head-script.ts';

/**
 * Returns the only stylesheet of a page, which is inlined.
 *
 * @param hasFigures whether an article has tables, pictures or figures
 */
export function stylesheetOf(layout: string, archive: Published, hasFigures: boolean): string {
  return generatedFor(layout, archive) + (layout === 'article' ? articles : pages) + (hasFigures ? figures : '');
}

/** Returns the stylesheet of an embedded statement. */
export function embedStylesheetOf(archive: Published): string {
  return generatedFor('embed', archive) + embed;
}

/** What the generated part of a stylesheet is made from. */
type Published = Pick<Archive, 'words' | 'sides' | 'site' | 'articles'>;

/**
 * Returns what a stylesheet cannot have in its file: the colours, which cards and maps use too; those of the sides; and the words that
 * it puts into pages. It is in the layer of tokens.css and before it, so that tokens.css can replace colours (forced colours).
 */
function generatedFor(layout: string, { words, sides, site, articles }: Published): string {
  const accent = site.accent === undefined ? '' : `--accent:var(--${site.accent});`;
  const rules = sideRules(sides, (colour) => sideColours[colour].mark);
  return `@layer tokens{:root{${colourProperties()}${accent}}${rules}}${wordsFor(layout, words)}${layout === 'article' ? marksFor(articles, words) : ''}`;
}

/** Returns the quotation marks of articles in other languages than that of the interface. */
function marksFor(articles: Published['articles'], words: Words): string {
  const others = new Set(articles.map(({ language }) => language).filter((language) => language !== words.language));
  return [...others]
    .map((language) => {
      const { open, close } = marksIn(language, words);
      return `.body[lang=${JSON.stringify(language)}]{--mark-open:${JSON.stringify(open)};--mark-close:${JSON.stringify(close)}}`;
    })
    .join('');
}

/** Returns the custom properties of the words and marks that a stylesheet puts into a page. */
function wordsFor(layout: string, { marks, note }: Words): string {
  const named = [
    ...Object.entries(marks).map(([name, mark]) => [`--mark-${name}`, mark] as const),
    // The heading of the notes in print.
    ...(layout === 'embed' ? [] : [['--word-notes', note.all] as const]),
  ];
  return `:root{${named.map(([name, word]) => `${name}:${JSON.stringify(word)}`).join(';')}}`;
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
