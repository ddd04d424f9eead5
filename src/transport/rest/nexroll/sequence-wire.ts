import { z } from "@hono/zod-openapi";
import type { Sequence } from "@/domains/sequences/schema";
import { blockWire, toBlocksWire } from "@/transport/rest/nexroll/blocks-wire";
import { refuseInWireWords } from "@/transport/rest/refuse-in-wire-words";

export const sequenceWire = z
  .object({
    id: z.int(),
    name: z.string(),
    description: z.string().nullable(),
    blocks: blockWire.array(),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .openapi("Sequence");

export function toSequenceWire(sequence: Sequence): z.output<typeof sequenceWire> {
  return {
    id: sequence.id,
    name: sequence.name,
    description: sequence.description,
    blocks: toBlocksWire(sequence.blocks),
    created_at: sequence.createdAt,
    updated_at: sequence.updatedAt,
  };
}

/** Throws what a call about a sequence failed with, in the words of the wire. */
export const refuseSequence = refuseInWireWords({
  key: "id",
  categoryId: "category_id",
  prerollIds: "preroll_ids",
});
