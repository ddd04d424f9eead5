import { type ClassValue, clsx } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

// The names of src/ui/tokens.css: without this, `text-display` would be taken for a colour.
const merge = extendTailwindMerge({
  extend: { theme: { text: ["2xs", "title", "display"], shadow: ["panel", "lift", "float", "lit"] } },
});

/** Joins class names; a later Tailwind class wins over an earlier one of the same kind. */
export function classNames(...values: ClassValue[]): string {
  return merge(clsx(values));
}
