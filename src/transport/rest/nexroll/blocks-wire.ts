import { z } from "@hono/zod-openapi";
import type { BlockType } from "@/domains/sequences/constants";
import { listLayouts, trailerModes, trailerSources } from "@/domains/sequences/constants";
import type { SequenceBlockOutput } from "@/domains/sequences/schema";

const id = z.string().openapi({ description: "Names the block for as long as it lives" });
/** How documented clients call the types. */
export const wireTypes = {
  random: "random",
  fixed: "fixed",
  trailers: "nexup_trailers",
  "coming-soon-list": "coming_soon_list",
  "dynamic-intro": "dynamic_preroll",
} as const satisfies Record<BlockType, string>;

/** A block as documented clients read it. */
export const blockWire = z
  .discriminatedUnion("type", [
    z.object({
      type: z.literal(wireTypes.random),
      id,
      category_id: z.int().nullable().openapi({ description: "Null: that of the schedule" }),
      category_name: z.string().nullable(),
      count: z.int(),
    }),
    z.object({ type: z.literal(wireTypes.fixed), id, preroll_ids: z.int().array() }),
    z.object({
      type: z.literal(wireTypes.trailers),
      id,
      source: z.enum(trailerSources),
      mode: z.enum(trailerModes),
      count: z.int(),
    }),
    z.object({ type: z.literal(wireTypes["coming-soon-list"]), id, layout: z.enum(listLayouts) }),
    z.object({ type: z.literal(wireTypes["dynamic-intro"]), id, template: z.string(), theme: z.string() }),
  ])
  .openapi("SequenceBlock");
export type BlockWire = z.output<typeof blockWire>;

export function toBlocksWire(blocks: readonly SequenceBlockOutput[]): BlockWire[] {
  return blocks.map(toBlockWire);
}

function toBlockWire(block: SequenceBlockOutput): BlockWire {
  const id = block.key;
  switch (block.type) {
    case "random": {
      const { category, count } = block;
      const [category_id, category_name] = [category?.id ?? null, category?.name ?? null];
      return { type: "random", id, category_id, category_name, count };
    }
    case "fixed": {
      // Outside, a clip in the trash is not there.
      const clips = block.clips.filter((clip) => !clip.isInTrash);
      return { type: "fixed", id, preroll_ids: clips.map((clip) => clip.id) };
    }
    case "trailers":
      return { type: "nexup_trailers", id, source: block.source, mode: block.mode, count: block.count };
    case "coming-soon-list":
      return { type: "coming_soon_list", id, layout: block.layout };
    case "dynamic-intro":
      return { type: "dynamic_preroll", id, template: block.template, theme: block.theme };
  }
}
