import { readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100; // what Linux counts the time of processes in, on all machines that run Node

/**
 * Seconds for which a process has had a processor, so that waiting for a busy machine is not held against it.
 * @returns null where the system does not tell it in a file, as Linux does
 */
export function processSeconds(id: number): number | null {
  try {
    // The second field is the command in brackets and may hold spaces; of those after it, user and system time are 12 and 13.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return null;
  }
}
