import { seededRandom } from "@/lib/seeded-random";

/** Waits after the first, second, third and every further failure in a row. */
const delaysSeconds = [5, 15, 60, 300] as const;
/** Up to this share is added or taken off, so that several servers do not come back in step. */
const jitter = 0.2;

/**
 * How long to leave a failing server alone, in seconds. `failures` counts those in a row, the last one included.
 * The same seed gives the same wait.
 */
export function retryDelaySeconds(failures: number, seed: string | number): number {
  const index = Math.min(Math.max(Math.trunc(failures), 1), delaysSeconds.length) - 1;
  const base = delaysSeconds[index] ?? 300;
  const random = seededRandom(`${seed} ${failures}`)();
  return Math.round(base * (1 - jitter + 2 * jitter * random) * 10) / 10;
}
