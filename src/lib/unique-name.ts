import { bytesOf, cleanName, nameMaxBytes } from "@/lib/clean-name";
import { splitFileName } from "@/lib/file-name";

/** Windows and macOS take names for the same that differ in case alone. */
const key = (name: string) => name.normalize("NFC").toLowerCase();

/** The name itself, or the first of "name (2).mp4", "name (3).mp4" … that is free. */
export function uniqueName(name: string, taken: Iterable<string>): string {
  const keys = new Set([...taken].map(key));
  if (!keys.has(key(name))) return name;
  const { stem, extension } = splitFileName(name);
  for (let count = 2; ; count += 1) {
    const ending = ` (${count})${extension}`;
    const candidate = cleanName(stem, nameMaxBytes - bytesOf(ending)) + ending;
    if (!keys.has(key(candidate))) return candidate;
  }
}
