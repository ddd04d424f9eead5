import type { Difference, DifferenceGroup } from "./difference";

const fold = (text: string) =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").toLowerCase();

const textOf = (group: DifferenceGroup, { title, before, now, advice }: Difference) =>
  fold([group.title, title, before, now, advice ?? ""].join(" "));

/** The differences that hold every word that was typed, in their groups; groups without any are left out. */
export function findDifferences(groups: readonly DifferenceGroup[], search: string): DifferenceGroup[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return groups
    .map((group) => ({
      ...group,
      differences: group.differences.filter((one) => {
        const text = textOf(group, one);
        return words.every((word) => text.includes(word));
      }),
    }))
    .filter((group) => group.differences.length > 0);
}
