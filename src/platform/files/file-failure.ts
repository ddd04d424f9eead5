import { type DomainError, isDomainError, storage } from "@/platform/errors";

const sentences: Record<string, string> = {
  ENOSPC: "The disk is full: make room on the drive that holds the data folder, then try again.",
  EDQUOT: "The disk quota is used up: make room on the drive that holds the data folder, then try again.",
  EROFS: "The drive that holds the data folder is read-only, so nothing can be saved there.",
  EACCES: "Marquee may not write to its data folder: give its user the right to, then try again.",
  EPERM: "Marquee may not write to its data folder: give its user the right to, then try again.",
};

/** What a failed write means to a person; null when it means nothing we know. */
export function fileFailure(error: unknown): DomainError | null {
  if (isDomainError(error)) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code ?? "";
  const sentence = sentences[code];
  return sentence ? storage(sentence, { cause: error }) : null;
}
