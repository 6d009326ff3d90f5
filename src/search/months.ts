/** Every `YYYY-MM` from one to the other, both included; none where the second comes first. */
export function monthsBetween(first: string, last: string): string[] {
  const [start, end] = [numberOf(first), numberOf(last)];
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, i) => nameOf(start + i));
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function nameOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
