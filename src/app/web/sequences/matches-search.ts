import type { Sequence } from "@/domains/sequences/schema";
import { summarizeBlocks } from "./summarize-blocks";

/** Whether every word is in the name, the description or what the sequence is made of. */
export function matchesSearch(
  { name, description, blocks }: Pick<Sequence, "name" | "description" | "blocks">,
  search: string,
): boolean {
  const text = `${name}\n${description ?? ""}\n${summarizeBlocks(blocks)}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
