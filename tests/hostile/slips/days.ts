import { edit, exchange, otherOf, wrong, type Kind } from './slip.ts';

/** A day in ISO 8601, some days, months or years away. */
function moved(day: string, unit: 'day' | 'month' | 'year', random: { chance(share: number): boolean }): string {
  const date = new Date(`${day}T00:00:00Z`);
  const by = random.chance(0.5) ? 1 : -1;
  if (unit === 'day') date.setUTCDate(date.getUTCDate() + by);
  if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + by);
  if (unit === 'year') date.setUTCFullYear(date.getUTCFullYear() + by);
  return date.toISOString().slice(0, 10);
}

const units = ['day', 'month', 'year'] as const;

function dayIn(name: string, path: string, pattern: RegExp): Kind[] {
  return [
    ...units.map((unit) =>
      wrong(
        `${name}: a ${unit} off`,
        edit(path, pattern, ([day], random) => moved(day, unit, random)),
      ),
    ),
    wrong(
      `${name}: day and month exchanged`,
      edit(path, pattern, ([day]) =>
        day.replace(/-(\d\d)-(\d\d)$/, (all, month: string, of: string) => (Number(of) > 12 ? all : `-${of}-${month}`)),
      ),
    ),
  ];
}

const day = String.raw`\d{4}-\d\d-\d\d`;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** Slips in days, times and places. */
export const days: readonly Kind[] = [
  ...dayIn('day of a statement', 'articles/', new RegExp(`(?<= on=\\S*)${day}`, 'g')),
  ...dayIn('day of publication', 'articles/', new RegExp(`(?<=^published: "?)${day}`, 'gm')),
  ...dayIn('covers', 'articles/', new RegExp(`(?<=^covers: \\S*)${day}`, 'gm')),
  ...dayIn('day of an event', 'events/', new RegExp(`(?<=^date: \\S*)${day}`, 'gm')),
  ...dayIn('day of a source', 'sources/', new RegExp(`(?<=^date: \\S*)${day}`, 'gm')),
  wrong(
    'day in prose: off by one',
    edit('articles/', new RegExp(`\\b\\d{1,2}(?= (?:${months})\\b)`, 'g'), ([n]) => String(n === '1' ? 2 : Number(n) - 1)),
  ),
  wrong(
    'month in prose: another',
    edit('articles/', new RegExp(`(?<=\\b\\d{1,2} )(?:${months})\\b`, 'g'), ([name], random) =>
      random.one(months.split('|').filter((one) => one !== name)),
    ),
  ),
  wrong(
    'year in prose: off by one',
    edit('articles/', /\b(?:19|20)\d\d(?=[ ,.;])(?!-)/g, ([year]) => String(Number(year) + 1)),
  ),
  wrong(
    'weekday in prose: another',
    edit('articles/', new RegExp(`\\b(?:${weekdays.join('|')})(?= \\d)`, 'g'), ([name], random) =>
      random.one(weekdays.filter((one) => one !== name)),
    ),
  ),
  wrong(
    'beginning and end exchanged',
    edit('events/', /^begins: (.*)\nends: (.*)$/gm, ([, begins = '', ends = '']) => `begins: ${ends}\nends: ${begins}`),
  ),
  wrong(
    'span turned round',
    edit('', /(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)/g, ([, from = '', to = '']) => (from === to ? undefined : `${to}/${from}`)),
  ),
  wrong(
    'place of an event: another',
    edit('events/', /(?<=^city: ).+/gm, ([city], random, _, files) =>
      otherOf(files, random, 'events/', /(?<=^city: ).+/gm, city),
    ),
  ),
  wrong(
    'position of an event: exchanged',
    edit('events/', /(?<=^position: \[)([\d.-]+), ([\d.-]+)/gm, ([, north = '', east = '']) => `${east}, ${north}`),
  ),
  wrong(
    'place in prose: another',
    exchange('articles/', /\b(?:Geneva|Vienna|Brussels|Moscow|Washington|Paris|Rabat|Bratislava|Stockholm)\b/g),
  ),
];
