import { kept } from './head-script.ts';

// The theme switch of every page. The choice is stored on the reader's device, and other open pages follow it.
const root = document.documentElement;
const select = document.querySelector<HTMLSelectElement>('#theme');

if (select) {
  const follow = (theme: string | null | undefined): void => {
    select.value = theme === 'light' || theme === 'dark' ? theme : '';
    root.dataset['theme'] = select.value;
  };
  const choose = (): void => {
    follow(select.value);
    try {
      if (select.value === '') localStorage.removeItem(kept.theme);
      else localStorage[kept.theme] = select.value;
    } catch {
      // If storage is blocked, the choice lasts as long as the page.
    }
  };
  // The reader may have chosen a theme before this script ran.
  if (select.value === '') follow(root.dataset['theme']);
  else choose();
  select.addEventListener('change', choose);
  addEventListener('storage', ({ key, newValue }) => {
    if (key === kept.theme || key === null) follow(newValue);
  });
}
