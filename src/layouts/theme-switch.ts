import { kept } from './kept.ts';

// The theme switch of every page. The choice is stored on the reader's device; theme-follower.ts follows that of another page.
const root = document.documentElement;
const select = document.querySelector<HTMLSelectElement>('#theme');

if (select) {
  const choose = (): void => {
    root.dataset['theme'] = select.value;
    try {
      localStorage[kept.theme] = select.value;
    } catch {
      // If storage is blocked, the choice lasts as long as the page.
    }
  };
  select.onchange = choose;
  // The reader may have chosen a theme before this script ran.
  if (select.value) choose();
  else select.value = root.dataset['theme'] ?? '';
}
