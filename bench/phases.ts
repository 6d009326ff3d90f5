import type { Measured } from './measure.ts';

/** The phases of our build, in order; each ends when Astro prints the line that follows it. */
export const phases = [
  { name: 'start and content', endsWith: /Building static entrypoints/ },
  { name: 'bundling', endsWith: /generating static routes/ },
  { name: 'pages', endsWith: /✓ Completed in/ },
  { name: 'index and swap', endsWith: undefined },
] as const;

/** How many seconds each phase took; null for all where the lines are not what we know. */
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

/** Seconds of CPU that Pagefind's own process took; null where not measured. */
export function pagefindCpu({ use }: Measured): number | null {
  if (!use) return null;
  return [...use.cpuByProgram].reduce((sum, [program, cpu]) => (program.startsWith('pagefind') ? sum + cpu : sum), 0);
}
