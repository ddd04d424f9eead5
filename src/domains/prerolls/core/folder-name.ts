import { cleanName } from "@/lib/clean-name";

/** The folder of a category: its name made safe. Two names may give one folder; keep them apart with `uniqueName`. */
export function folderName(categoryName: string): string {
  return cleanName(categoryName) || "Category";
}
