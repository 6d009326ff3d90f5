import type { Loaded } from '../content/load-archive.ts';
import { isVerbatim } from '../core/model/form.ts';
import { counted } from '../core/text/wording.ts';
import type { Settings } from './settings.ts';

/**
 * Returns what a check without findings does not show: which quotations were held against the record only, and for how many the editor
 * identified the speaker. Neither is a mistake.
 *
 * @param settings where texts of sources would be, and whether each quotation is listed
 */
export function whatWasCompared(
  { archive, unread }: Pick<Loaded, 'archive' | 'unread'>,
  { sourcesDir, all }: Pick<Settings, 'sourcesDir'> & { readonly all: boolean },
): string[] {
  if (!archive) return [];
  const lines: string[] = [];
  const verbatim = archive.statements.filter(({ form }) => isVerbatim(form));
  // Of a quotation that is not on record either, a warning tells.
  const compared = verbatim.filter(({ id }) => (archive.verifications.get(id)?.status ?? 'cannot-check') !== 'cannot-check');
  const sources = new Set(compared.map(({ source }) => source));
  const recorded = unread.filter((id) => sources.has(id));
  if (recorded.length > 0) {
    const which = sourcesDir === undefined ? 'Quotations' : `Quotations from ${recorded.join(', ')}`;
    const why =
      sourcesDir === undefined
        ? 'SOURCES_DIR is not set, so no archived text was read'
        : `${recorded.length === 1 ? 'its text is' : 'their texts are'} not in SOURCES_DIR`;
    lines.push(`${which} were held against record.json only, not against the archived texts of their sources: ${why}.`);
  }
  const identified = verbatim.filter(({ id }) => archive.verifications.get(id)?.speaker === 'reading');
  if (identified.length > 0) {
    lines.push(
      `Speaker identified by the editor, since the source does not name the speaker next to the words: ${counted(identified.length, 'quotation')}${all ? ':' : ' (--all lists them).'}`,
    );
  }
  const listed = all ? identified : [];
  return [...lines, ...listed.map(({ article, id, speaker }) => `    articles/${article}.md #${id}, speaker=${speaker ?? ''}`)];
}
