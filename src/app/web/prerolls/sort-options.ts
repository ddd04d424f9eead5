import type { PrerollSort } from "@/domains/prerolls/constants";

const labels: Record<PrerollSort, string> = {
  newest: "Newest first",
  oldest: "Oldest first",
  name: "By name",
  longest: "Longest first",
  shortest: "Shortest first",
  largest: "Largest first",
  category: "In playing order",
};

/** The orders on offer; that of a category only inside one. */
export function sortOptions(inCategory: boolean): { value: PrerollSort; label: string }[] {
  return (Object.keys(labels) as PrerollSort[])
    .filter((value) => inCategory || value !== "category")
    .map((value) => ({ value, label: labels[value] }));
}
