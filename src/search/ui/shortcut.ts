const key = 'on-the-record.slash';

/** Whether "/" opens the search: a reader may turn that off (https://www.w3.org/TR/WCAG22/#character-key-shortcuts). */
export function slashOpens(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/** Makes a box turn it off and on, on this device. */
export function slashSwitch(box: HTMLInputElement): void {
  box.checked = slashOpens();
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(key);
      else localStorage.setItem(key, 'off');
    } catch {
      box.checked = true;
    }
  });
}
