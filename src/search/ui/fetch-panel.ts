/**
 * Fetches the search panel from the search page. Rejects if the page cannot be fetched or has no panel.
 *
 * @param page the address of the search page
 */
export async function fetchPanel(page: string): Promise<{ root: HTMLElement; form: HTMLFormElement }> {
  const response = await fetch(page);
  if (!response.ok) throw new Error(`${page}: ${response.status}`);
  // Styles and scripts are cut out: the content security policy of this page would report them.
  const html = (await response.text()).replace(/<(style|script)\b[^]*?<\/\1>/g, '');
  const root = new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('.search-panel');
  const form = root?.querySelector('form');
  if (!root || !form) throw new Error(`${page} has no search panel.`);
  // The page that it comes into may have a field with the same id.
  for (const field of root.querySelectorAll('#q')) field.id = 'dialog-q';
  for (const label of root.querySelectorAll('[for=q]')) label.setAttribute('for', 'dialog-q');
  return { root, form };
}
