import type { Random } from "@/lib/seeded-random";

/** A copy in random order; every order is equally likely. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last -= 1) {
    const picked = Math.floor(random() * (last + 1));
    [copy[last], copy[picked]] = [copy[picked] as T, copy[last] as T];
  }
  return copy;
}
