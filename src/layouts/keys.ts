/** Returns whether a reader is typing into the target of an event, so that its keys are not commands. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input,select,textarea,[contenteditable]');
}

/** Returns whether a key or click is with a modifier key, so that the browser does something of its own. */
export function isCommand({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent | KeyboardEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
