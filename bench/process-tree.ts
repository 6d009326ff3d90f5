import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all its descendants cost. */
export interface TreeUse {
  /** Seconds of CPU, user and system. */
  readonly cpu: number;
  /** The same for each program, as far as it was observed. */
  readonly cpuByProgram: ReadonlyMap<string, number>;
  /** The most memory that all of them held at once, in bytes (the sum of their resident sets). */
  readonly memory: number;
}

/** A process as /proc shows it. Times are in clock ticks. */
export interface ProcessSeen {
  readonly pid: number;
  readonly program: string;
  readonly parent: number;
  readonly session: number;
  readonly own: number;
  /** The time of its children that have ended and that it has waited for, including theirs. */
  readonly waited: number;
  readonly started: number;
}

/** The last observation of a process, and the number of the look at /proc that made it. */
export interface Followed extends ProcessSeen {
  readonly look: number;
}

/**
 * Follows a process and its descendants on Linux. The process must lead a session of its own. The kernel's sum for a parent
 * leaves out a child that is killed and never waited for, as Pagefind's service is. So each process is looked at several times
 * a second, and its last observation counts.
 *
 * The result is the larger of two figures, neither of which can be too high: the sum of the last observations, which misses
 * what happened after them; and what this process has waited for, which is exact but misses children never waited for.
 */
export function followTree(root: number): { stop(): TreeUse } {
  const followed = new Map<string, Followed>();
  const waitedBefore = readProcess('self')?.waited ?? 0;
  let memory = 0;
  let look = 0;
  const sample = (): void => {
    look += 1;
    let now = 0;
    const pids = new Set([root, ...[...followed.values()].filter((one) => one.look === look - 1).map(({ pid }) => pid)]);
    for (const one of readProcesses()) {
      if (one.pid !== root && one.session !== root && !pids.has(one.parent)) continue;
      pids.add(one.pid);
      const key = `${one.pid} ${one.started}`;
      // An orphan gets a new parent, but the first one counts.
      followed.set(key, { ...one, parent: followed.get(key)?.parent ?? one.parent, look });
      now += residentBytes(one.pid);
    }
    memory = Math.max(memory, now);
  };
  sample();
  const timer = setInterval(sample, 50);
  return {
    stop: () => {
      clearInterval(timer);
      const all = [...followed.values()];
      const waitedFor = (readProcess('self')?.waited ?? 0) - waitedBefore;
      const cpuByProgram = new Map<string, number>();
      for (const { program, own } of all) cpuByProgram.set(program, (cpuByProgram.get(program) ?? 0) + own / ticksPerSecond);
      return { cpu: Math.max(waitedFor, treeTicks(all, root)) / ticksPerSecond, cpuByProgram, memory };
    },
  };
}

/**
 * Returns the ticks of a process and its descendants. The parent's own count includes children that had ended by the last
 * look at it, unless it never waited for them: then their last observation is larger. It does not include the others.
 */
export function treeTicks(all: readonly Followed[], pid: number): number {
  const process = all.findLast((one) => one.pid === pid);
  if (!process) return 0;
  const children = all.filter(({ parent }) => parent === pid);
  const sum = (some: readonly Followed[]): number => some.reduce((total, child) => total + treeTicks(all, child.pid), 0);
  const gone = sum(children.filter(({ look }) => look < process.look));
  return process.own + Math.max(process.waited, gone) + sum(children.filter(({ look }) => look >= process.look));
}

/** Clock ticks per second (USER_HZ): 100 on every architecture that Node.js runs on. */
const ticksPerSecond = 100;

function readProcesses(): ProcessSeen[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  // Parents come first, so that a child that ends between two reads is never counted twice.
  return pids.sort((a, b) => Number(a) - Number(b)).flatMap((pid) => readProcess(pid) ?? []);
}

/** Parses /proc/[pid]/stat, see proc_pid_stat(5). The name, in parentheses, may contain spaces. */
function readProcess(name: string): ProcessSeen | undefined {
  const stat = readIfThere(`/proc/${name}/stat`);
  const end = stat.lastIndexOf(')');
  if (end < 0) return undefined;
  const fields = stat.slice(end + 2).split(' ');
  const field = (number: number): number => Number(fields[number - 3]);
  return {
    pid: Number.parseInt(stat, 10),
    program: stat.slice(stat.indexOf('(') + 1, end),
    parent: field(4),
    session: field(6),
    own: field(14) + field(15),
    waited: field(16) + field(17),
    started: field(22),
  };
}

function residentBytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readIfThere(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

/** Returns the text of a file, or an empty text if its process has ended. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
