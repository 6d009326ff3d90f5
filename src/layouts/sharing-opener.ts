/**
 * Copies what a reader asks for: the link that a sign leads to, or the text that a button is for. The script that does so, and
 * offers a link to selected words, is fetched when the reader shows intent; without it a sign is an ordinary link.
 */
const signs = '.permalink, .claim .record, .share, button.copy';
type Sharing = typeof import('../sharing/sharing.ts');
let loading: Promise<Sharing> | undefined;

function load(): Promise<Sharing> {
  loading ??= import('../sharing/sharing.ts');
  loading.catch(() => (loading = undefined));
  return loading;
}

function signAt({ target }: Event): HTMLElement | null | undefined {
  return target instanceof Element ? target.closest<HTMLElement>(signs) : undefined;
}

for (const button of document.querySelectorAll<HTMLElement>('button.copy')) button.hidden = false;
for (const intent of ['pointerover', 'focusin', 'touchstart'])
  addEventListener(intent, (event) => void (signAt(event) && load().catch(() => undefined)), { passive: true });
document.addEventListener('selectionchange', () => {
  if (getSelection()?.isCollapsed === false) load().catch(() => undefined);
});
addEventListener('click', (event) => {
  const sign = signAt(event);
  if (!sign || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  load().then(
    ({ copy }) => copy(sign),
    () => undefined,
  );
});
