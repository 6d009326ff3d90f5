import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all its descendants took. */
export interface TreeUse {
  /** Seconds of CPU, user and system. */
  readonly cpu: number;
  /** The same by program, as far as each was seen. */
  readonly cpuByProgram: ReadonlyMap<string, number>;
  /** The most memory that all of them held at one moment, in bytes (resident sets added up). */
  readonly memory: number;
}

/** One process as /proc shows it. Times are in clock ticks. */
export interface ProcessSeen {
  readonly pid: number;
  readonly program: string;
  readonly parent: number;
  readonly session: number;
  readonly own: number;
  /** What its children took that have ended and that it has waited for, with their own such children. */
  readonly waited: number;
  readonly started: number;
}

/** A process over time: the last that was seen of it, and in which look at /proc that was. */
export interface Followed extends ProcessSeen {
  readonly look: number;
}

/**
 * Follows the processes that descend from one (on Linux; it leads a session of its own). What the kernel adds up for a
 * parent that waits for its children would miss a child that is killed and not waited for, as Pagefind's service is; so
 * each process is looked at several times a second, and the last look counts.
 *
 * The result is the larger of two figures that cannot be too large: that sum, which misses what was done after the last
 * look, and what this very process has waited for, which is exact but misses whatever nobody waited for.
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
      // An orphan gets another parent; the first one counts.
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
 * The ticks of a process and its descendants. Children that were gone at the last look at their parent are in what it
 * waited for (or were never waited for: then what was last seen of them is more); those still there are not.
 */
export function treeTicks(all: readonly Followed[], pid: number): number {
  const process = all.findLast((one) => one.pid === pid);
  if (!process) return 0;
  const children = all.filter(({ parent }) => parent === pid);
  const sum = (some: readonly Followed[]): number => some.reduce((total, child) => total + treeTicks(all, child.pid), 0);
  const gone = sum(children.filter(({ look }) => look < process.look));
  return process.own + Math.max(process.waited, gone) + sum(children.filter(({ look }) => look >= process.look));
}

/** USER_HZ, which is 100 on every architecture that Node runs on. */
const ticksPerSecond = 100;

function readProcesses(): ProcessSeen[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  // Parents first: a child that ends between two reads is then never counted twice.
  return pids.sort((a, b) => Number(a) - Number(b)).flatMap((pid) => readProcess(pid) ?? []);
}

/** The fields are in proc_pid_stat(5); the name, in parentheses, may hold spaces. */
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

/** A process may end at any time, and its files with it. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
