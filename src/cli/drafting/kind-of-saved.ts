import { extname } from 'node:path';

/** The kinds of saved file that can be read. */
export type SavedKind = 'html' | 'pdf' | 'mail' | 'markdown' | 'text';

const endings: Readonly<Record<string, SavedKind>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.eml': 'mail',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
};

/** Tells the kind of a saved file by its beginning, where that is certain, and otherwise by how its name ends. */
export function kindOfSaved(name: string, bytes: Uint8Array): SavedKind {
  const beginning = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
  if (beginning.startsWith('%PDF-')) return 'pdf';
  const byName = endings[extname(name).toLowerCase()];
  if (byName !== undefined) return byName;
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(beginning)) return 'html';
  // Several headers, one after another, before anything else.
  if (
    /^(?:[A-Z][\w-]*:[ \t].*\r?\n(?:[ \t].*\r?\n)*){2,}/.test(beginning) &&
    /^(?:From|Date|Subject|Message-ID):/im.test(beginning)
  )
    return 'mail';
  return 'text';
}
