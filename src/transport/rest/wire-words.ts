import { TRPCError } from "@trpc/server";
import { DomainError, isDomainError } from "@/platform/errors";

/** The known error inside whatever a caller threw; null when nobody foresaw it. */
export function domainErrorIn(error: unknown): DomainError | null {
  if (isDomainError(error)) return error;
  if (error instanceof TRPCError && isDomainError(error.cause)) return error.cause;
  return null;
}

/** Says a complaint in the field names of the wire, with the field in front of the sentence. */
export function inWireWords(error: DomainError, names: Readonly<Record<string, string>>): DomainError {
  if (error.field === undefined) return error;
  const parts = error.field.split(".");
  const field = parts.map((part) => names[part] ?? part).join(".");
  const sentence = error.message.startsWith(`${error.field}: `)
    ? error.message.slice(error.field.length + 2)
    : error.message;
  return new DomainError(error.kind, `${field}: ${sentence}`, {
    field,
    retryAfterSeconds: error.retryAfterSeconds,
    cause: error,
  });
}
