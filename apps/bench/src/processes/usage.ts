import { readFile } from 'node:fs/promises';

const TICKS_PER_SECOND = 100;
const KILOBYTE = 1024;
const MEGABYTE = 1024 * 1024;

/** CPU seconds that a process has used, user and system; from /proc, so on Linux alone. */
export async function cpuSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // the name may hold spaces and brackets; what follows it is counted from its last bracket
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

export interface Memory {
  readonly residentMb: number;
  readonly peakMb: number;
}

export async function memoryOf(pid: number): Promise<Memory> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const field = (name: string) =>
    (Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) * KILOBYTE) / MEGABYTE;
  return { residentMb: field('VmRSS'), peakMb: field('VmHWM') };
}
