// Marks in the contents, and at the numbers of the score, where the reader is: the last part whose heading has reached the upper third of the window.
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
let waiting = false;
const list = document.querySelector<HTMLElement>('.contents details');
/** The headings of the text, and the sections after it: the place of a section is known before its content is laid out. */
const parts = links.flatMap((link) => {
  const heading = document.getElementById(link.hash.slice(1));
  return heading?.closest('section') ?? heading ?? [];
});

function mark(): void {
  const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  const reached = parts.filter((part) => part.getBoundingClientRect().top < innerHeight / 3).length;
  const current = atEnd && scrollY > 0 ? links.length - 1 : reached - 1;
  links.forEach((link, i) => {
    const number = document.querySelector(`.numbers a[href="${link.hash}"]`);
    if (i === current) {
      number?.setAttribute('aria-current', 'location');
      link.setAttribute('aria-current', 'location');
      // If the list is longer than the window, it scrolls to the marked part.
      if (list && list.scrollHeight > list.clientHeight) list.scrollTop = link.offsetTop - list.clientHeight / 2;
    } else {
      link.removeAttribute('aria-current');
      number?.removeAttribute('aria-current');
    }
  });
}

if (links.length > 0) {
  mark();
  addEventListener('scroll', markSoon, { passive: true });
}

function markSoon(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    mark();
  });
}
