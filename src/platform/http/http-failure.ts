import { DomainError, isDomainError } from "@/platform/errors";

export type HttpFailureReason =
  | "name-not-found"
  | "refused"
  | "unreachable"
  | "timed-out"
  | "closed"
  | "certificate"
  | "not-https"
  | "blocked"
  | "redirect"
  | "too-large"
  | "bad-answer"
  | "credential"
  | "not-allowed"
  | "missing"
  | "limited"
  | "server-error"
  | "bad-request";

/** Why a call failed, for code that must decide (retry or not); the sentence for people is the error's message. */
export interface HttpFailure {
  httpFailure: HttpFailureReason;
  /** The status answered, when there was an answer. */
  status: number | undefined;
}

export interface HttpFailureDetail {
  status?: number;
  retryAfterSeconds?: number;
}

/** Makes the "upstream" DomainError for a failed call. The original error is dropped: it may hold secrets. */
export function httpError(
  reason: HttpFailureReason,
  message: string,
  detail: HttpFailureDetail = {},
): DomainError {
  const cause: HttpFailure = { httpFailure: reason, status: detail.status };
  return new DomainError("upstream", message, { cause, retryAfterSeconds: detail.retryAfterSeconds });
}

/** The reason behind an error of the guarded client, or undefined for any other error. */
export function httpFailureOf(error: unknown): HttpFailure | undefined {
  if (!isDomainError(error)) return undefined;
  const { cause } = error;
  return typeof cause === "object" && cause !== null && "httpFailure" in cause
    ? (cause as HttpFailure)
    : undefined;
}
