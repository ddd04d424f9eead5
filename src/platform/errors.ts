/** Every way in which a request can fail for a reason we know. */
export const errorKinds = [
  "unauthenticated",
  "forbidden",
  "not-found",
  "conflict",
  "invalid",
  "too-large",
  "limit-reached",
  "upstream",
  "storage",
  "internal",
] as const;
export type ErrorKind = (typeof errorKinds)[number];

export interface DomainErrorOptions {
  /** Dotted path of the input field at fault, when there is one. */
  field?: string;
  /** After how many seconds a repeat makes sense. */
  retryAfterSeconds?: number;
  cause?: unknown;
}

/**
 * A failure we can explain. `message` is one sentence for a person; the kind decides the status.
 * The class is recognised by its `marqueeError` mark and not by instanceof: the server bundle may hold it twice.
 */
export class DomainError extends Error {
  readonly marqueeError = true;
  readonly field: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly kind: ErrorKind,
    message: string,
    options: DomainErrorOptions = {},
  ) {
    super(message, { cause: options.cause });
    this.name = "DomainError";
    this.field = options.field;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

type Make = (message: string, options?: DomainErrorOptions) => DomainError;
const maker =
  (kind: ErrorKind): Make =>
  (message, options) =>
    new DomainError(kind, message, options);

/** No credential, or one that is not valid. */
export const unauthenticated = maker("unauthenticated");
/** A valid credential that may not do this. */
export const forbidden = maker("forbidden");
export const notFound = maker("not-found");
/** It clashes with something that already exists. */
export const conflict = maker("conflict");
/** The input is of the right shape but makes no sense. */
export const invalid = maker("invalid");
/** A body or a file beyond the limit. */
export const tooLarge = maker("too-large");
/** Another server failed us: unreachable, refused, or answered nonsense. */
export const upstream = maker("upstream");

/** The disk is full, read-only or not ours to write to. */
export const storage = maker("storage");

export function isDomainError(error: unknown): error is DomainError {
  return (
    typeof error === "object" && error !== null && "marqueeError" in error && error.marqueeError === true
  );
}
