import { readdirSync, readFileSync } from "node:fs";

const mb = 1024;

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** Proportional set size: pages that processes share are counted once over all of them. */
function pssMb(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / mb;
}

/**
 * Memory in MB of an app and its embedded database: the process, all below it, and the servers that work in
 * `dataDir` (they are not its children after a restart). Linux only; 0 elsewhere.
 */
export function memoryMb(pid: number, dataDir: string): number {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const parentOf = new Map(
    all.map((one) => [one, Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${one}/status`))?.[1])]),
  );
  const counted = new Set([pid, ...all.filter((one) => read(`/proc/${one}/cmdline`).includes(dataDir))]);
  // Children come after their parents in no particular order, so repeat until nothing is added.
  for (let before = -1; before !== counted.size; ) {
    before = counted.size;
    for (const [child, parent] of parentOf) if (counted.has(parent)) counted.add(child);
  }
  counted.delete(process.pid);
  return [...counted].reduce((sum, one) => sum + pssMb(one), 0);
}
