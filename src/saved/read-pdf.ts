import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import type { SavedText } from '../core/sourcing/facts.ts';
import { joinLines, type Line } from './join-lines.ts';

/**
 * Reads the text of a PDF file. unpdf is PDF.js, which Firefox reads PDF files with, in one file and without the parts that draw pages.
 */
export async function readPdf(bytes: Uint8Array): Promise<SavedText> {
  const pdf = await getDocumentProxy(bytes);
  const { items } = await extractTextItems(pdf);
  const { info } = await getMeta(pdf);
  const { text, unsure } = joinLines(items.map(linesOf));
  const fact = (name: string): { value: string; from: string }[] => {
    const value: unknown = info[name];
    return typeof value === 'string' && value.trim() !== '' ? [{ value, from: `PDF ${name}` }] : [];
  };
  const language = (info as { Language?: unknown }).Language;
  return {
    text,
    facts: {
      title: fact('Title'),
      author: fact('Author'),
      // When the file was made is not when the text was published.
      language: typeof language === 'string' ? [{ value: language, from: 'PDF Language' }] : [],
    },
    unsure: text.trim() === '' ? ['The file has no text: it may be a scan.'] : unsure,
  };
}

/** Puts what is at one height of a page into one line. */
function linesOf(items: readonly { str: string; x: number; y: number; height: number; hasEOL: boolean }[]): Line[] {
  const lines: Line[] = [];
  let words = '';
  let at: { y: number; height: number } | undefined;
  const end = (): void => {
    if (at && words.trim() !== '') lines.push({ text: words.trim(), y: at.y, height: at.height });
    words = '';
    at = undefined;
  };
  for (const { str, y, height, hasEOL } of items) {
    if (at && str.trim() !== '' && Math.abs(at.y - y) > at.height / 2) end();
    if (str.trim() !== '') at ??= { y, height: height || 10 };
    words += str;
    if (hasEOL) end();
  }
  end();
  return lines;
}
