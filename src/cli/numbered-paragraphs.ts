import type { SourceText } from '../core/verification/verification.ts';
import { counted } from '../core/text/wording.ts';
import { visible } from '../core/text/visible-text.ts';

/** Returns the text of a source with the locator of each paragraph before it, as annotations name them. */
export function numberedParagraphs(source: string, { text, paragraphs }: Pick<SourceText, 'text' | 'paragraphs'>): string {
  const rows = paragraphs.map((span, i) => {
    const lines = text.slice(...span).split('\n');
    return lines.map((line, j) => `${(j === 0 ? `p${i + 1}` : '').padEnd(5)} ${visible(line)}`.trimEnd()).join('\n');
  });
  return `${visible(source)}: ${counted(paragraphs.length, 'paragraph')}\n\n${rows.join('\n\n')}\n`;
}
