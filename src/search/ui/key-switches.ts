/**
 * The boxes that turn single-key shortcuts off and on (https://www.w3.org/TR/WCAG22/#character-key-shortcuts): `slash` opens the
 * search, and `steps` are j and k, which move from statement to statement.
 */
const keySwitches = 'input[name=slash], input[name=steps]';

/** Whether the keys of a switch work: on this device, they do until a reader turns them off. */
export function isOn(name: string): boolean {
  try {
    return localStorage.getItem(`reader.${name}`) !== 'off';
  } catch {
    return true;
  }
}

/** Shows in every box whether its keys work. */
export function drawKeySwitches(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>(keySwitches)) box.checked = isOn(box.name);
}

addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement && target.matches(keySwitches)) switchKey(target);
});

/** Keeps what a reader chose in a box; if storage is blocked, shows that nothing has changed. */
function switchKey({ name, checked }: HTMLInputElement): void {
  try {
    if (checked) localStorage.removeItem(`reader.${name}`);
    else localStorage.setItem(`reader.${name}`, 'off');
  } catch {
    // Nothing is kept.
  }
  drawKeySwitches();
}
