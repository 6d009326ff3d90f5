// Copies what the reader asks for: the address of a permalink or the text of a copy button. The script that does this, and that
// offers a link to selected words, is fetched when the reader shows intent. Without it, a permalink is an ordinary link.
const triggers = '.permalink, .share, button.copy';
type Sharing = typeof import('../sharing/sharing.ts');
let loading: Promise<Sharing> | undefined;

function load(): Promise<Sharing> {
  loading ??= import('../sharing/sharing.ts');
  loading.catch(() => (loading = undefined));
  return loading;
}

function triggerAt({ target }: Event): HTMLElement | null | undefined {
  return target instanceof Element ? target.closest<HTMLElement>(triggers) : undefined;
}

for (const button of document.querySelectorAll<HTMLElement>('button.copy')) button.hidden = false;
for (const intent of ['pointerover', 'focusin', 'touchstart'])
  addEventListener(intent, (event) => void (triggerAt(event) && load().catch(() => undefined)), { passive: true });
document.addEventListener('selectionchange', () => {
  if (getSelection()?.isCollapsed === false) load().catch(() => undefined);
});
addEventListener('click', (event) => {
  const trigger = triggerAt(event);
  if (!trigger || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  load().then(
    ({ copy }) => copy(trigger),
    () => undefined,
  );
});
