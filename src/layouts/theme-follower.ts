import { kept } from './kept.ts';

// Follows the theme that the reader chooses on another open page.
const select = document.querySelector<HTMLSelectElement>('#theme');

if (select) {
  follow();
  addEventListener('storage', ({ key }) => {
    if (key === kept.theme || key === null) follow();
  });
}

function follow(): void {
  if (!select) return;
  try {
    select.value = (localStorage[kept.theme] as string | undefined) ?? '';
    document.documentElement.dataset['theme'] = select.value;
  } catch {
    // If storage is blocked, each page has its own theme.
  }
}
