import type { EdtfDate } from './edtf-date.ts';

/** Every month `YYYY-MM` from `first` to `last`, both included. */
function monthsBetween(first: string, last: string): string[] {
  const [start, end] = [numberOf(first), numberOf(last)];
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => nameOf(start + i));
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function nameOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** Every month that a date may be in. An open interval has only the month of its known end, one of over two years only its last. */
export function monthsOf(date: Pick<EdtfDate, 'earliest' | 'latest'> | null): string[] {
  const last = date?.latest ?? date?.earliest;
  if (!last) return [];
  const months = monthsBetween((date?.earliest ?? last).slice(0, 7), last.slice(0, 7));
  return months.length <= maxMonths ? months : [last.slice(0, 7)];
}

const maxMonths = 24;
