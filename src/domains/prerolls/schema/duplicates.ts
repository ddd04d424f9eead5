import { z } from "zod";
import { duplicateGroupsPageMax } from "@/domains/prerolls/constants";
import { bulkOutput } from "@/domains/prerolls/schema/bulk";
import { prerollOutput } from "@/domains/prerolls/schema/preroll";
import { rowId } from "@/lib/row-id";

export const listDuplicatesInput = z.object({
  offset: z.int().min(0).max(1_000_000).default(0),
  limit: z.int().min(1).max(duplicateGroupsPageMax).default(20),
});

export const duplicatesOutput = z.object({
  groups: z.array(
    z.object({
      sha256: z.string(),
      /** The oldest whose file is there, unless somebody chooses another. */
      keepId: z.int(),
      /** What the others take on disk. */
      wastedBytes: z.int(),
      /** The oldest first. */
      prerolls: z.array(prerollOutput),
    }),
  ),
  total: z.int(),
  /** Of all groups. */
  wastedBytes: z.int(),
});

export const mergeDuplicatesInput = z.object({
  groups: z
    .array(z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), keepId: rowId("The clip").optional() }))
    .min(1)
    .max(duplicateGroupsPageMax),
});

/** `changedIds` are the clips that went to the trash. */
export const mergeDuplicatesOutput = bulkOutput.extend({ keptIds: z.array(z.int()) });
