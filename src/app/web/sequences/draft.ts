import type { BlockType } from "@/domains/sequences/constants";
import type { Sequence, SequenceBlockInput, SequenceBlockOutput } from "@/domains/sequences/schema";

/** A block as it is being built: like a stored one, so that its clips have names and pictures. */
export type DraftBlock = SequenceBlockOutput;
export type DraftClip = Extract<DraftBlock, { type: "fixed" }>["clips"][number];

/** A sequence as it is being built. */
export interface Draft {
  name: string;
  description: string;
  blocks: readonly DraftBlock[];
}

export const emptyDraft: Draft = { name: "", description: "", blocks: [] };

export const toDraft = ({ name, description, blocks }: Sequence): Draft => ({
  name,
  description: description ?? "",
  blocks: blocks.map((block) => ({ ...block, problem: null })),
});

/** A block to begin with. `key` names it for as long as it lives. */
export function newBlock(type: BlockType, key: string): DraftBlock {
  const about = { key, problem: null };
  switch (type) {
    case "random":
      return { ...about, type, category: null, isCategoryGone: true, count: 1 };
    case "fixed":
      return { ...about, type, clips: [] };
    case "trailers":
      return { ...about, type, source: "both", mode: "random", count: 2 };
    case "coming-soon-list":
      return { ...about, type, layout: "grid" };
    case "dynamic-intro":
      return { ...about, type, template: "coming_soon", theme: "midnight" };
  }
}

/** A block as it is sent; null while something is still to be chosen. */
export function toBlockInput(block: DraftBlock): SequenceBlockInput | null {
  const { key, type } = block;
  switch (type) {
    case "random":
      if (block.isCategoryGone) return null;
      return { type, key, categoryId: block.category?.id ?? null, count: block.count };
    case "fixed":
      return block.clips.length === 0 ? null : { type, key, prerollIds: block.clips.map(({ id }) => id) };
    case "trailers":
      return { type, key, source: block.source, mode: block.mode, count: block.count };
    case "coming-soon-list":
      return { type, key, layout: block.layout };
    case "dynamic-intro":
      return { type, key, template: block.template, theme: block.theme };
  }
}

/** What is still to be chosen in a block, as a sentence; null when it is whole. */
export function whatIsMissing(block: DraftBlock): string | null {
  if (toBlockInput(block)) return null;
  return block.type === "random" ? "Choose the category to draw from." : "Choose at least one clip.";
}

/** What is still to be done before the sequence can be saved; null when it is whole. */
export function whyUnfinished({ name, blocks }: Draft): string | null {
  if (name.trim() === "") return "Give the sequence a name.";
  if (blocks.length === 0) return "Add at least one block.";
  const index = blocks.findIndex((block) => whatIsMissing(block) !== null);
  const block = blocks[index];
  return block ? `Block ${index + 1}: ${whatIsMissing(block)}` : null;
}
