/** How long a silent process keeps its jobs, by the database's clock. */
export const leaseSeconds = 30;
export const heartbeatMs = 10_000;
/** How often to look for processes that died, and the pause between the two looks that make sure. */
export const reapEveryMs = 15_000;
export const reapSecondLookMs = 1_000;
/** A job that was lost this often with its process is what kills the process. */
export const maxLosses = 5;

/** Calls under way at once in one process; functions whose work is heavy say less, by their concurrency. */
export const maxRunningJobs = 128;
export const dispatchBatchSize = 200;
export const writeBatchSize = 50;
export const timerBatchSize = 200;
/** Lanes looked at in one claim; the next claim goes on where it stopped. */
export const laneScanSize = 200;

/** A run goes on this long after one of its parallel steps ended, though others are still at work. */
export const siblingPatienceMs = 1_000;
/** The longest sleep of an idle engine; a notification ends it at once. */
export const idlePollMs = 30_000;
/** The same while jobs are due that are held back, or while notifications do not arrive. */
export const busyPollMs = 1_000;

export const defaultRetries = 3;
/** How long a chosen event id or an idempotency key is remembered. */
export const keyMemoryMs = 24 * 60 * 60 * 1000;
export const runRetentionMs = 7 * 24 * 60 * 60 * 1000;
export const eventRetentionMs = 2 * 24 * 60 * 60 * 1000;
export const pruneEveryMs = 10 * 60 * 1000;
export const pruneBatchSize = 1_000;
/** The largest event that may be sent, in characters of JSON. */
export const maxEventLength = 4 * 1024 * 1024;
