/** Returns what the panel says when the search could not be loaded: where else to look, and a button that tries again. */
export function loadFailure(base: string, tryAgain: () => void): HTMLElement {
  const message = document.createElement('p');
  const link = (path: string, name: string): HTMLAnchorElement => {
    const made = document.createElement('a');
    made.href = base + path;
    made.textContent = name;
    return made;
  };
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Try again';
  button.addEventListener('click', tryAgain);
  message.append(
    'Search could not be loaded. You can still browse the ',
    link('quotes/', 'quotes'),
    ', ',
    link('people/', 'people'),
    ' and ',
    link('timeline/', 'timeline'),
    '. ',
    button,
  );
  return message;
}
