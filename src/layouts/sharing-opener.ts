import { isCommand } from './keys.ts';

// Copies what the reader asks for: the address of a permalink or the text of a copy button. The script that does this, and that
// offers a link to selected words, is fetched when the reader shows intent. Without it, a permalink is an ordinary link.
const load = () => import('../sharing/sharing.ts');
for (const intent of ['pointerover', 'focusin', 'touchstart'])
  addEventListener(intent, (event) => triggerAt(event) && fetchEarly(), { passive: true });
document.addEventListener('selectionchange', fetchForWords);
// The reader may have selected words before this script was there.
fetchForWords();
addEventListener('click', (event) => {
  const trigger = triggerAt(event);
  if (!trigger || isCommand(event)) return;
  load().then(
    ({ copy }) => copy(trigger),
    () => undefined,
  );
});

function triggerAt({ target }: Event): HTMLElement | null | undefined {
  return target instanceof Element ? target.closest<HTMLElement>('.permalink, .share, .copy') : undefined;
}

function fetchForWords(): void {
  if (getSelection()?.isCollapsed === false) fetchEarly();
}

function fetchEarly(): void {
  load().catch(() => undefined);
}
