import { followed } from './kept.ts';
import { isCommand, isTyping } from './keys.ts';

// Fetches the rest of the script when the reader first does something. A click or key that only the rest understands waits for it, and
// then comes once more. If it cannot be fetched, a link leads where it leads without script.
// Not pointerover: a pointer that lies still is over the page as soon as there is one.
const signs = ['pointermove', 'scroll', 'keydown', 'selectionchange'];
/** What sharing-opener.ts and slip-opener.ts handle. */
const handled = '.permalink,.share,.copy,.mark,.said,.claim,.quote';
const waiting = new AbortController();
const { signal } = waiting;
let rest: Promise<void> | undefined;

try {
  // Who comes from a result of the search sees the slip of the statement (slip-opener.ts).
  if (sessionStorage[followed] === location.href) void fetchRest();
} catch {
  // Storage is blocked.
}
for (const sign of signs) document.addEventListener(sign, () => void fetchRest(), { signal });
for (const type of ['click', 'keydown'] as const) addEventListener(type, repeat, { signal });

/** Fetches the rest, once. Who calls need not handle that it fails: the next sign tries again. */
function fetchRest(): Promise<void> {
  rest ??= import('./rest.ts').then(() => waiting.abort());
  rest.catch(() => (rest = undefined));
  return rest;
}

function repeat(event: MouseEvent | KeyboardEvent): void {
  const { target } = event;
  if (!(target instanceof Element) || isCommand(event)) return;
  // See slip-opener.ts for the keys. Other links in a statement do what they do anyway, a little later.
  if ('key' in event ? !/^[jk]$/.test(event.key) || isTyping(target) : !target.closest(handled)) return;
  event.preventDefault();
  const link = target.closest('a');
  fetchRest().then(
    () => target.dispatchEvent(new (event.constructor as typeof Event)(event.type, event)),
    () => link && (location.href = link.href),
  );
}
