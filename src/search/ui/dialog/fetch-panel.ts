import { part } from '../element.ts';
import { fetchFile } from '../fetch-file.ts';

/**
 * Fetches the search panel from the search page. Rejects if the page cannot be fetched or has no panel.
 *
 * @param page the address of the search page
 */
export async function fetchPanel(page: string): Promise<HTMLElement> {
  // Styles and scripts are cut out: the content security policy of this page would report them.
  const html = (await (await fetchFile(page)).text()).replace(/<(style|script)\b[^]*?<\/\1>/g, '');
  return part(new DOMParser().parseFromString(html, 'text/html'), '.search-panel');
}
