/**
 * The desk: a panel on every page of the development server, and of no built one, with the warnings and errors of the content and the
 * paragraphs of the sources. A click on a finding opens its line in the editor's program.
 */
import type { DeskData, DeskFinding } from './desk-data.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
/** Whether the desk is open stays as it is from page to page. */
const openKey = 'desk-open';

void open();

async function open(): Promise<void> {
  const response = await fetch(`${base}__desk?page=${encodeURIComponent(location.pathname)}`);
  if (response.ok) show((await response.json()) as DeskData);
}

function show({ findings, sources }: DeskData): void {
  if (findings.length === 0 && sources.length === 0) return;
  const host = document.createElement('aside');
  host.id = 'desk';
  host.setAttribute('aria-label', 'Desk');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const details = document.createElement('details');
  details.open = sessionStorage.getItem(openKey) === 'yes';
  details.addEventListener('toggle', () => {
    sessionStorage.setItem(openKey, details.open ? 'yes' : 'no');
    makeRoom(details.open);
  });
  beside.addEventListener('change', () => makeRoom(details.open));
  details.append(
    element('summary', title(findings)),
    ...(findings.length > 0 ? [list(findings.map(findingItem))] : []),
    ...sources.flatMap(({ id, title: name, paragraphs }) => [
      element('h2', `${name} (${id})`),
      list(paragraphs.map((text, i) => item(element('b', `p${i + 1}`), ` ${text}`))),
    ]),
  );
  root.append(details);
  document.body.append(host);
}

/** Moves the page aside or, where the desk is at its foot, lets it scroll to its end above the desk. */
function makeRoom(open: boolean): void {
  const { style: page } = document.documentElement;
  page.paddingInlineEnd = open && beside.matches ? deskWidth : '';
  page.paddingBlockEnd = open && !beside.matches ? deskHeight : '';
}

function title(findings: readonly DeskFinding[]): string {
  const count = (severity: DeskFinding['severity']): number => findings.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors + warnings === 0) return 'Sources';
  return [errors > 0 ? `Errors: ${errors}` : '', warnings > 0 ? `Warnings: ${warnings}` : ''].filter(Boolean).join(', ');
}

function findingItem({ severity, rule, where, opens, message, hint }: DeskFinding): HTMLElement {
  const button = element('button', where);
  // Vite opens the file in the program that runs, or in the one that LAUNCH_EDITOR names.
  button.addEventListener('click', () => void fetch(`${base}__open-in-editor?file=${encodeURIComponent(opens)}`));
  return item(button, ` ${severity} `, element('code', rule), element('p', message), element('p', hint));
}

function list(items: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement('ul');
  made.append(...items);
  return made;
}

function item(...parts: (HTMLElement | string)[]): HTMLElement {
  const made = document.createElement('li');
  made.append(...parts);
  return made;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Where the desk is beside the page; elsewhere it is at the foot of the window. */
const room = '(width >= 70rem)';
const beside = matchMedia(room);
/** The page keeps 56rem as long as the desk has 20. */
const deskWidth = 'clamp(20rem, 100vw - 56rem, 30rem)';
const deskHeight = '60vh';

const style = `
  details {
    position: fixed; inset-block-end: 0; inset-inline-end: 0; z-index: 2147483000; inline-size: max-content; max-inline-size: min(30rem, 100vw);
    box-sizing: border-box; font: 14px/1.45 system-ui, sans-serif; color: CanvasText; background: Canvas;
    border: 1px solid GrayText;
  }
  details[open] { max-block-size: ${deskHeight}; overflow: auto; overscroll-behavior: contain; }
  @media ${room} { details[open] { inset-block-start: 0; inline-size: ${deskWidth}; max-block-size: none; } }
  summary { padding: 0.4rem 0.8rem; cursor: pointer; font-weight: 600; position: sticky; inset-block-start: 0; background: Canvas; }
  h2 { font-size: 1em; margin: 0.8rem; }
  ul { list-style: none; margin: 0; padding: 0 0.8rem 0.8rem; overflow-wrap: anywhere; }
  li { padding-block: 0.5rem; border-block-start: 1px solid color-mix(in srgb, GrayText 40%, transparent); }
  p { margin: 0.2rem 0 0; white-space: pre-wrap; }
  button { font: inherit; color: LinkText; background: none; border: 0; padding: 0; text-decoration: underline; cursor: pointer; text-align: start; }
  @media print { details { display: none; } }
`;
