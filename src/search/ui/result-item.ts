import { kinds } from '../kinds.ts';
import type { PagefindData } from './pagefind-api.ts';

/** One result as a list item: a link to the exact anchor, what kind of record it is, and the words with the hits marked. */
export function resultItem(data: PagefindData): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['searchResult'] = '';
  const link = document.createElement('a');
  link.href = data.url;
  link.textContent = data.meta['title'] ?? data.url;
  const kind = kinds.find(([slug]) => slug === data.filters['kind']?.[0])?.[1];
  const about = document.createElement('p');
  about.className = 'circumstances';
  about.textContent = [kind, data.meta['to'] && `to ${data.meta['to']}`, when(data), data.meta['where']]
    .filter(Boolean)
    .join(' · ');
  const words = document.createElement('p');
  words.className = 'words';
  const [open, close] = data.filters['kind']?.[0] === 'quotation' ? ['“', '”'] : ['', ''];
  words.append(open, cut(data, 'before'), ...markedText(data.excerpt), cut(data, 'after'), close);
  const title = document.createElement('p');
  title.className = 'speaker';
  title.append(link);
  item.append(title, words, about);
  return item;
}

/** The date in words: the digits that follow it are there to be found, not to be read. */
function when(data: PagefindData): string | undefined {
  return data.meta['when']?.replace(/ \d{2}\.\d{2}\.\d{4} \d{4}-\d{2}-\d{2}$/, '');
}

/** Pagefind's excerpt as nodes, so that nothing in it is ever read as HTML. */
function markedText(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).map((part) => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
    if (marked === undefined) return unescape(part);
    const mark = document.createElement('mark');
    mark.textContent = unescape(marked);
    return mark;
  });
}

/** An ellipsis where the record goes on: words of a quotation are never cut without a sign. */
function cut({ excerpt, content }: PagefindData, end: 'before' | 'after'): string {
  const shown = excerpt.replace(/<\/?mark>/g, '').trim();
  const whole = content.trim();
  if (end === 'before') return whole.startsWith(shown) ? '' : '… ';
  return whole.endsWith(shown) ? '' : ' …';
}

function unescape(text: string): string {
  return text.replace(
    /&(lt|gt|amp|quot|#39);/g,
    (_whole, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" })[name] ?? '',
  );
}
