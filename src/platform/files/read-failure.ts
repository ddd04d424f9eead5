import { isDomainError, notFound, storage, upstream } from "@/platform/errors";

/** Nothing is there, or only a link that leads in a circle. */
const gone = new Set(["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"]);
const refused = new Set(["EACCES", "EPERM"]);
/** How drives and shares fail that were there a moment ago. */
const away = new Set([
  "EIO",
  "ESTALE",
  "ENODEV",
  "ENXIO",
  "ENOTCONN",
  "ETIMEDOUT",
  "EHOSTDOWN",
  "EHOSTUNREACH",
]);

/** What a failed look at a file means to a person; `missing` is the sentence for one that is not there. */
export function readFailure(error: unknown, missing: string): unknown {
  if (isDomainError(error)) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code ?? "";
  if (gone.has(code)) return notFound(missing, { cause: error });
  if (refused.has(code)) {
    return storage("Marquee may not read this file: give its user the right to, then try again.", {
      cause: error,
    });
  }
  if (!away.has(code)) return error;
  return upstream("The drive with this file does not answer: is it there?", { cause: error });
}
