import type { DemoBlock } from "./demo-sequences";

export interface DemoIds {
  categories: ReadonlyMap<string, number>;
  clips: ReadonlyMap<string, number>;
}

/** Blocks as the API takes them, with numbers for names. */
export function sequenceBlocksWire(blocks: readonly DemoBlock[], { categories, clips }: DemoIds) {
  return blocks.map((block) => {
    if (block.type === "fixed") {
      return { type: block.type, preroll_ids: block.titles.flatMap((title) => clips.get(title) ?? []) };
    }
    if (block.type !== "random") return block;
    const { type, category, count } = block;
    return { type, count, category_id: category === null ? null : categories.get(category) };
  });
}
