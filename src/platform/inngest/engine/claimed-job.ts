/** A call to make, held by this process, with all the SDK needs to make it. */
export interface ClaimedJob {
  /** Decimal text: the database's ids are wider than a JavaScript number. */
  jobId: string;
  runId: string;
  functionId: string;
  /** "step" to go on with the run, else the hash of one planned step. */
  stepId: string;
  attempt: number;
  losses: number;
  isUrgent: boolean;
  isActive: boolean;
  /** No call of this run ended before. */
  isFirst: boolean;
  parentRunId: string | null;
  parentStepId: string | null;
  /** JSON text of the event that began the run. */
  event: string;
  /** JSON text: an object of memoized steps by hash, or null. */
  steps: string | null;
  /** Hashes of memoized steps in the order they finished, or null. */
  stack: string[] | null;
  /** Other steps of the run are planned, under way or waited for. */
  hasPending: boolean;
}

/** The step id that means: go on with the run. */
export const runStepId = "step";
