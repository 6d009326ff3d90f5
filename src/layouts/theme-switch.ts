import { kept } from './head-script.ts';

/** The theme switch of every page. The choice is kept on the reader's device, and other open pages follow it. */
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
      // Storage may be forbidden; the choice then lasts as long as the page.
    }
  };
  // What was chosen before this script was there holds.
  if (select.value === '') follow(root.dataset['theme']);
  else choose();
  select.addEventListener('change', choose);
  addEventListener('storage', ({ key, newValue }) => {
    if (key === kept.theme || key === null) follow(newValue);
  });
}
