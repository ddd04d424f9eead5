import type { PrerollTarget } from "@/domains/media-servers/ports";
import { isDomainError, upstream } from "@/platform/errors";
import { logger } from "@/platform/logger";

/** What came of asking a server to hold a value. */
export type PutOutcome =
  /** It holds it; `wasWritten` false when it did so already. */
  | { kind: "holds"; wasWritten: boolean }
  /** It holds something that is not ours, and was to be left alone then. */
  | { kind: "foreign"; found: string }
  /** It took it and holds something else. */
  | { kind: "differs"; confirmed: string | null; problem: string }
  /** It could not be asked, or refused. */
  | { kind: "failed"; problem: string };

export interface PutRequest {
  serverName: string;
  /** Opens the line; throws when the stored credential cannot be read. */
  open(): PrerollTarget;
  value: string;
  /** Whether a value other than ours may be overwritten. */
  mayReplace(found: string): boolean;
  /** Noted before anything is sent, so that a kill in between cannot hide that the value may be ours. */
  beforeWrite(): Promise<void>;
  timeLimitMs: number;
}

/**
 * Has a server hold a value: reads, writes only when it holds another, and trusts nothing but what it reads back,
 * byte for byte. Never throws for what a server does; answers within the time limit, and writes nothing after it.
 */
export async function putValue(request: PutRequest): Promise<PutOutcome> {
  const late = new AbortController();
  const timer = setTimeout(() => {
    const seconds = Math.round(request.timeLimitMs / 1000);
    late.abort(upstream(`${request.serverName} did not answer within ${seconds} seconds.`));
  }, request.timeLimitMs);
  try {
    return await Promise.race([put(request, late.signal), rejectionOf(late.signal)]);
  } catch (error) {
    if (isDomainError(error)) return { kind: "failed", problem: error.message };
    logger().error({ server: request.serverName, err: error }, "talking to a server failed unexpectedly");
    return {
      kind: "failed",
      problem: `Something went wrong while talking to ${request.serverName}; the log has the details.`,
    };
  } finally {
    clearTimeout(timer);
  }
}

async function put(request: PutRequest, signal: AbortSignal): Promise<PutOutcome> {
  const target = request.open();
  const found = (await target.readPreroll()) ?? "";
  if (found === request.value) return { kind: "holds", wasWritten: false };
  if (!request.mayReplace(found)) return { kind: "foreign", found };
  signal.throwIfAborted();
  await request.beforeWrite();
  signal.throwIfAborted();
  const { confirmed, problem } = await target.writePreroll(request.value);
  if (problem !== null) return { kind: "differs", confirmed, problem };
  return { kind: "holds", wasWritten: true };
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
