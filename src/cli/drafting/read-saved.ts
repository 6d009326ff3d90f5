import type { SavedText } from '../../core/sourcing/facts.ts';
import { decodeText } from './decode-text.ts';
import { kindOfSaved } from './kind-of-saved.ts';

/**
 * Reads a saved file. What reads pages, PDF files and e-mails is loaded, and its packages are installed, only when there is one.
 *
 * @param name the name of the file; `-` for standard input
 */
export async function readSaved(
  name: string,
  bytes: Uint8Array,
  charset: string | undefined,
): Promise<SavedText | { readonly problem: string }> {
  const kind = kindOfSaved(name, bytes);
  if (kind === 'pdf' || kind === 'mail') {
    await import('../../saved/install.mjs');
    if (kind === 'mail') return (await import('../../saved/read-mail.ts')).readMail(bytes);
    return (await import('../../saved/read-pdf.ts')).readPdf(new Uint8Array(bytes));
  }
  const decoded = decodeText(bytes, charset, kind === 'html');
  if ('problem' in decoded) return decoded;
  if (kind === 'html') {
    await import('../../saved/install.mjs');
    return (await import('../../saved/read-html.ts')).readHtml(decoded.text);
  }
  if (kind === 'markdown') return (await import('../../saved/read-markdown.ts')).readMarkdown(decoded.text);
  return { text: decoded.text, facts: {}, unsure: [] };
}
