import { isDomainError } from "@/platform/errors";
import { type HttpFailureReason, httpFailureOf } from "@/platform/http/http-failure";

/** What passes by itself when a machine or a network comes back. */
const passing: ReadonlySet<HttpFailureReason> = new Set([
  "name-not-found",
  "refused",
  "unreachable",
  "timed-out",
  "closed",
  "limited",
  "server-error",
]);

/** A server that fails a test is an answer, not an error. Throws on what nobody foresaw. */
export function failedTest(error: unknown): { ok: false; problem: string; isUnreachable: boolean } {
  if (!isDomainError(error)) throw error;
  const failure = httpFailureOf(error);
  const isUnreachable = failure !== undefined && passing.has(failure.httpFailure);
  return { ok: false, problem: error.message, isUnreachable };
}
