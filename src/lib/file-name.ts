import { bytesOf, cleanName, nameMaxBytes, withoutMarks } from "@/lib/clean-name";

export interface NameParts {
  stem: string;
  /** With its dot; "" when there is none. */
  extension: string;
}

/** Parts a file name at its last dot, if what follows looks like an extension. */
export function splitFileName(fileName: string): NameParts {
  const extension = /\.[a-z0-9]{1,5}$/i.exec(fileName)?.[0] ?? "";
  return { stem: fileName.slice(0, fileName.length - extension.length), extension };
}

/**
 * A safe name for a file that a client calls so: its last part only, whatever it is, with the extension kept.
 * Never empty, never a path, never `..`, at most 200 bytes; a safe name comes back unchanged.
 */
export function safeFileName(clientName: string): string {
  const last = clientName.split(/[\\/]/).at(-1) ?? "";
  // Marks and blanks first: hidden in or behind the extension they would keep it from being seen.
  const { stem, extension } = splitFileName(withoutMarks(last).replace(/[\s.]+$/, ""));
  return (cleanName(stem, nameMaxBytes - bytesOf(extension)) || "clip") + extension;
}
