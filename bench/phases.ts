import type { Measured } from './measure.ts';

/** The phases of our build, in order. Each ends when it prints a line that matches `endsWith`. */
export const phases = [
  { name: 'content', endsWith: /^content: / },
  { name: 'bundle and pages', endsWith: /^pages: / },
  { name: 'cards', endsWith: /^cards: / },
  { name: 'search index', endsWith: /^search: / },
  { name: 'swap', endsWith: undefined },
] as const;

/** Returns the seconds that each phase took; null for all of them if the build did nothing, or printed unknown lines. */
export function phaseTimes({ lines, wall }: Measured): (number | null)[] {
  const ends: number[] = [];
  let next = 0;
  for (const { endsWith } of phases) {
    const index = endsWith ? lines.findIndex(({ text }, i) => i >= next && endsWith.test(text)) : lines.length;
    if (index < 0) return phases.map(() => null);
    next = index + 1;
    ends.push(lines[index]?.at ?? wall);
  }
  return ends.map((end, i) => end - (ends[i - 1] ?? 0));
}

/** Returns the seconds of CPU that Pagefind's own process took; null if they were not measured. */
export function pagefindCpu({ use }: Measured): number | null {
  if (!use) return null;
  return [...use.cpuByProgram].reduce((sum, [program, cpu]) => (program.startsWith('pagefind') ? sum + cpu : sum), 0);
}
