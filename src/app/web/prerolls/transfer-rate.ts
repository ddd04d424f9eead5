/** How many bytes had gone by at a moment. */
export interface RateSample {
  atMs: number;
  bytes: number;
}

const windowMs = 5000;
const leastSpanMs = 700;

/** Adds a sample and forgets those older than five seconds. */
export function withSample(samples: readonly RateSample[], sample: RateSample): RateSample[] {
  const recent = samples.filter((one) => sample.atMs - one.atMs <= windowMs);
  return [...recent, sample];
}

/** Bytes a second over the window; null while too little is known, or when nothing moves. */
export function bytesPerSecond(samples: readonly RateSample[]): number | null {
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last || last.atMs - first.atMs < leastSpanMs || last.bytes <= first.bytes) return null;
  return ((last.bytes - first.bytes) * 1000) / (last.atMs - first.atMs);
}
