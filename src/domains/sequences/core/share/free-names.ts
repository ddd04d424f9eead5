import { sequenceNameMaxLength } from "@/domains/sequences/constants";
import { nameKey } from "@/domains/sequences/core/share/name-key";

/**
 * Gives out names that nobody has: the wanted one itself, or the first of "name (2)", "name (3)" …, the same whatever
 * the case. What it gave out is taken from then on.
 */
export function freeNames(taken: Iterable<string>): (wanted: string) => string {
  const keys = new Set([...taken].map(nameKey));
  const counts = new Map<string, number>();
  return (wanted) => {
    const wantedKey = nameKey(wanted);
    for (let count = counts.get(wantedKey) ?? 1; ; count += 1) {
      const ending = count === 1 ? "" : ` (${count})`;
      const name = wanted.slice(0, sequenceNameMaxLength - ending.length).trim() + ending;
      if (keys.has(nameKey(name))) continue;
      keys.add(nameKey(name));
      counts.set(wantedKey, count);
      return name;
    }
  };
}
