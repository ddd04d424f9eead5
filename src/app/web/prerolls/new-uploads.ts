import { clipMaxBytes } from "@/domains/prerolls/constants";
import { extensionProblem } from "@/domains/prerolls/core/extensions";
import { formatBytes } from "@/lib/format-bytes";
import type { NewUpload } from "./upload-queue";

/** What systems leave in every folder; nobody means to add it. */
const litter = /^(\.|desktop\.ini$|thumbs\.db$|@eadir$)/i;

type FileFacts = Pick<File, "name" | "size">;

/** Why a file is not worth sending, as the server would say; null when it is. */
export function uploadRefusal({ name, size }: FileFacts): string | null {
  const problem = extensionProblem(name);
  if (problem) return problem;
  if (size === 0) return "This file is empty.";
  if (size > clipMaxBytes) {
    return `This file has ${formatBytes(size)}; a clip may have at most ${clipMaxBytes / 1024 / 1024} MB.`;
  }
  return null;
}

/** The chosen files as entries of the queue, without what systems leave in folders. */
export function newUploads<F extends FileFacts>(
  files: readonly F[],
  categoryId: number | null,
): { files: F[]; uploads: NewUpload[] } {
  const meant = files.filter((file) => !litter.test(file.name));
  const uploads = meant.map((file) => ({
    name: file.name,
    sizeBytes: file.size,
    categoryId,
    refusal: uploadRefusal(file),
  }));
  return { files: meant, uploads };
}
