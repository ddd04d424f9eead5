import { readdirSync, readFileSync } from "node:fs";

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/**
 * An app and its embedded database: the process, all below it, and the servers that work in `dataDir` (they are not
 * its children after a restart). Linux only.
 */
export function processesOf(pid: number, dataDir: string): number[] {
  const all = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  const parentOf = new Map(
    all.map((one) => [one, Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${one}/status`))?.[1])]),
  );
  const found = new Set([pid, ...all.filter((one) => read(`/proc/${one}/cmdline`).includes(dataDir))]);
  // Children come after their parents in no particular order, so repeat until nothing is added.
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [child, parent] of parentOf) if (found.has(parent)) found.add(child);
  }
  found.delete(process.pid);
  return [...found];
}

/** Memory of some processes in MB, as proportional set size: pages that they share are counted once. */
export function memoryMb(pids: readonly number[]): number {
  const kb = pids.map((pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0));
  return kb.reduce((sum, one) => sum + one, 0) / 1024;
}
