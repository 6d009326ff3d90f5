/**
 * Keeps the place on a page of the development server. A reload keeps it by itself, but while the content has an error there is another,
 * short page, and the browser forgets. So each page notes its place when it goes, and takes it up when it is loaded again.
 */

/** A place on a page: so many pixels below the top of the last section that begins above the window, or of the page. */
interface PlaceOnPage {
  readonly id: string;
  readonly below: number;
}

const key = `place:${location.pathname}`;

addEventListener('pagehide', () => {
  history.scrollRestoration = 'auto';
  sessionStorage.setItem(key, JSON.stringify(placeNow()));
});

const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
const kept = sessionStorage.getItem(key);
if (kept !== null && navigation?.type === 'reload') {
  // The browser remembers the place on the page of the error, and goes there some time after the page is loaded.
  history.scrollRestoration = 'manual';
  takeUp(JSON.parse(kept) as PlaceOnPage);
  addEventListener('load', () => takeUp(JSON.parse(kept) as PlaceOnPage));
}

function placeNow(): PlaceOnPage {
  const sections = [...document.querySelectorAll('main :is(section, h2, h3, h4)[id]')];
  const last = sections.findLast((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().top <= 0);
  return { id: last?.id ?? '', below: last ? -last.getBoundingClientRect().top : scrollY };
}

function takeUp({ id, below }: PlaceOnPage): void {
  const top = document.getElementById(id)?.getBoundingClientRect().top ?? -scrollY;
  scrollTo({ top: scrollY + top + below, behavior: 'instant' });
}
