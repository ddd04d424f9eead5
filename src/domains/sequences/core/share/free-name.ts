import { sequenceNameMaxLength } from "@/domains/sequences/constants";
import { nameKey } from "@/domains/sequences/core/share/name-key";

/** The name itself, or the first of "name (2)", "name (3)" … that is free; the same whatever the case. */
export function freeName(name: string, taken: Iterable<string>): string {
  const keys = new Set([...taken].map(nameKey));
  if (!keys.has(nameKey(name))) return name;
  for (let count = 2; ; count += 1) {
    const ending = ` (${count})`;
    const candidate = name.slice(0, sequenceNameMaxLength - ending.length).trim() + ending;
    if (!keys.has(nameKey(candidate))) return candidate;
  }
}
