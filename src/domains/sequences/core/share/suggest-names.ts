import { groupByKeys } from "@/domains/sequences/core/share/group-by-keys";
import { bareKey, nameKey } from "@/domains/sequences/core/share/name-key";

interface Named {
  id: number;
  name: string;
}

const suggestionsMax = 5;
/** A word that so many names have says nothing. */
const commonWordFrom = 200;

const wordsOf = (name: string) => nameKey(name).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** Finds names that have words in common with a given one, the most alike first. */
export function nameSuggester(all: readonly Named[]): (name: string) => Named[] {
  const byWord = groupByKeys(all, ({ name }) => wordsOf(name));
  const byBareName = groupByKeys(all, ({ name }) => [bareKey(name)]);
  return (name) => {
    const shared = new Map<Named, number>();
    for (const one of byBareName.get(bareKey(name)) ?? []) shared.set(one, 100);
    for (const word of new Set(wordsOf(name))) {
      const having = byWord.get(word) ?? [];
      if (having.length > commonWordFrom) continue;
      for (const one of having) shared.set(one, (shared.get(one) ?? 0) + 1);
    }
    const ranked = [...shared].sort(([a, x], [b, y]) => y - x || a.id - b.id);
    return ranked.slice(0, suggestionsMax).map(([{ id, name }]) => ({ id, name }));
  };
}
