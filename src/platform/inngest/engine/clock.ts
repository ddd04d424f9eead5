/** Time as the engine sees it: sleeps, schedules and retries go by it. Leases go by the database's clock. */
export interface EngineClock {
  now(): Date;
  /** Calls `wake` once at `at` or a little later; the answer takes the call back. */
  setTimer(at: Date, wake: () => void): () => void;
}

/** Beyond this, setTimeout fires at once. */
const longestTimeoutMs = 2 ** 31 - 1;

export const systemEngineClock: EngineClock = {
  now: () => new Date(),
  setTimer(at, wake) {
    const delayMs = Math.min(Math.max(at.getTime() - Date.now(), 0), longestTimeoutMs);
    const timer = setTimeout(wake, delayMs);
    return () => clearTimeout(timer);
  },
};
