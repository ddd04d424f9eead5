export interface LimitedJob {
  id: string;
  /** Concurrency keys, and for each the most jobs that may be under way with it. */
  limitKeys: readonly string[];
  limitMaxes: readonly number[];
}

/** Picks from the queue, in order, the ids of at most `count` jobs that fit beside what is already running. */
export function admitWithin(
  queue: readonly LimitedJob[],
  running: ReadonlyMap<string, number>,
  count: number,
): string[] {
  const taken = new Map(running);
  const admitted: string[] = [];
  for (const job of queue) {
    if (admitted.length >= count) break;
    const fits = job.limitKeys.every((key, i) => (taken.get(key) ?? 0) < (job.limitMaxes[i] ?? 0));
    if (!fits) continue;
    for (const key of job.limitKeys) taken.set(key, (taken.get(key) ?? 0) + 1);
    admitted.push(job.id);
  }
  return admitted;
}
