import type { PrerollSort } from "@/domains/prerolls/constants";

const labels: Record<PrerollSort, string> = {
  newest: "Newest first",
  oldest: "Oldest first",
  name: "By name",
  "name-desc": "By name, from Z",
  longest: "Longest first",
  shortest: "Shortest first",
  largest: "Largest first",
  smallest: "Smallest first",
  loudest: "Loudest first",
  quietest: "Quietest first",
  category: "In playing order",
};

/** The orders on offer; that of a category only inside one. */
export function sortOptions(inCategory: boolean): { value: PrerollSort; label: string }[] {
  return (Object.keys(labels) as PrerollSort[])
    .filter((value) => inCategory || value !== "category")
    .map((value) => ({ value, label: labels[value] }));
}
