/** The word joiner, which has no width. */
export const joiner = '\u2060';

/**
 * Returns a title in which nothing is markup: programs that read CSL-JSON take pairs of some tags for it
 * (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags). Only a character that nobody sees,
 * after its first one, makes a tag a text; a tag without its pair is a text as it is.
 */
export function withoutTags(title: string): string {
  return /<\/(?:i|b|sc|sup|sub|span)>/.test(title) ? title.replace(/<(?=\/?(?:i|b|sc|sup|sub|span)\b)/g, `<${joiner}`) : title;
}
