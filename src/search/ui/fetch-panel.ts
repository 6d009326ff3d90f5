/**
 * Fetches the search panel from the search page. Rejects if the page cannot be fetched or has no panel.
 *
 * @param page the address of the search page
 */
export async function fetchPanel(page: string): Promise<HTMLElement> {
  const response = await fetch(page);
  if (!response.ok) throw new Error(`${page}: ${response.status}`);
  // Styles and scripts are cut out: the content security policy of this page would report them.
  const html = (await response.text()).replace(/<(style|script)\b[^]*?<\/\1>/g, '');
  const root = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('.search-panel');
  if (!root) throw new Error(`${page} has no search panel.`);
  return root;
}
