import { words } from '#words';
import { shorten } from '../../core/text/wording.ts';
import { inMarks } from '../../core/words/say.ts';
import { mountPanel } from './panel.ts';

/** Characters of a query that the title of the page has at most. */
const longestTitle = 80;

// The script of the search page. The address of the page says what is searched for.
const root = document.querySelector<HTMLElement>('main .search-panel');
if (root) {
  const untitled = document.title;
  /** Puts what is searched for into the title of the page, which tabs, bookmarks and shares have. */
  const titlePage = (): void => {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    document.title = query === '' ? untitled : `${inMarks(shorten(query, longestTitle), words)} · ${untitled}`;
  };
  titlePage();
  let shown = location.search;
  const panel = mountPanel(root, {
    read: () => new URLSearchParams(location.search),
    write: (parameters, push) => {
      const address = `${location.pathname}${parameters.size > 0 ? `?${parameters.toString()}` : ''}`;
      if (push) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      shown = location.search;
      titlePage();
    },
  });
  window.addEventListener('popstate', () => {
    // A step to an anchor within the page does not change the search.
    if (location.search !== shown) void panel.show();
    shown = location.search;
    titlePage();
  });
  for (const intent of ['focusin', 'pointerenter'])
    root.addEventListener(
      intent,
      () => {
        panel.prepare();
      },
      { once: true },
    );
  void panel.show();
}
