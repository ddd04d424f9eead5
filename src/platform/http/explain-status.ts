import type { DomainError } from "@/platform/errors";
import type { CallFacts } from "./explain-network-error";
import { type HttpFailureReason, httpError } from "./http-failure";

/** The error for an answer whose status is not one that was asked for. */
export function explainStatus(
  status: number,
  facts: CallFacts,
  redirectedTo: string | undefined,
  retryAfter: string | undefined,
): DomainError {
  const reason = reasonOf(status);
  const hint =
    redirectedTo === undefined ? "" : ` It leads on to ${redirectedTo}: enter that address instead.`;
  return httpError(reason, sentence(reason, status, facts) + hint, {
    status,
    retryAfterSeconds: secondsOf(retryAfter),
  });
}

function reasonOf(status: number): HttpFailureReason {
  if (status === 401) return "credential";
  if (status === 403) return "not-allowed";
  if (status === 404) return "missing";
  if (status === 429) return "limited";
  return status >= 500 ? "server-error" : "bad-answer";
}

function sentence(reason: HttpFailureReason, status: number, facts: CallFacts): string {
  const { service, credential, origin } = facts;
  switch (reason) {
    case "credential":
      return `${service} at ${origin} refused the ${credential}. Enter a valid ${credential}.`;
    case "not-allowed":
      return `${service} at ${origin} does not allow this with the given ${credential}. Use the owner's ${credential}.`;
    case "missing":
      return `${service} at ${origin} does not have what was asked for (status 404). Check the address.`;
    case "limited":
      return `${service} at ${origin} gets too many calls. It is tried again later.`;
    case "server-error":
      return `${service} at ${origin} has a problem of its own (status ${status}). Try again in a moment.`;
    default:
      return `${service} at ${origin} answered with the unexpected status ${status}. Check the address.`;
  }
}

/** Retry-After comes as seconds or as a date. */
function secondsOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter);
  const atMs = Date.parse(retryAfter);
  return Number.isNaN(atMs) ? undefined : Math.max(0, Math.ceil((atMs - Date.now()) / 1_000));
}
