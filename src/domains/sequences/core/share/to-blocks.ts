import type { MatchedImport } from "@/domains/sequences/core/share/match-import";
import type { PlannedSequence } from "@/domains/sequences/core/share/resolve-import";
import type { SharedBlock } from "@/domains/sequences/core/share/shared-file";
import type { SequenceBlockInput } from "@/domains/sequences/schema";

export interface KnownIds {
  categoryIds: ReadonlyMap<string, number>;
  clipIds: ReadonlyMap<string, number>;
}

interface ToBlocks {
  blocks: SequenceBlockInput[];
  warnings: string[];
}

/** The blocks of a planned sequence with the ids of this library, and a sentence for everything that is left out. */
export function toBlocks({ name, blocks }: PlannedSequence, matched: MatchedImport, ids: KnownIds): ToBlocks {
  const made = blocks.map((block, index) => toBlock(block, `Block ${index + 1} of ${name}`, matched, ids));
  return {
    blocks: made.flatMap((one) => one.block ?? []),
    warnings: made.flatMap((one) => one.warning ?? []),
  };
}

interface ToBlock {
  block: SequenceBlockInput | null;
  warning: string | null;
}

function toBlock(block: SharedBlock, where: string, matched: MatchedImport, ids: KnownIds): ToBlock {
  if (block.type === "random") {
    const { categoryKey, ...rest } = block;
    const categoryId = categoryKey === null ? null : (ids.categoryIds.get(categoryKey) ?? null);
    const isOpen = categoryKey !== null && categoryId === null;
    const warning = isOpen ? `${where} has no category of its own: it plays that of the schedule.` : null;
    return { block: { ...rest, categoryId }, warning };
  }
  if (block.type !== "fixed") return { block, warning: null };
  const { clipKeys, ...rest } = block;
  const prerollIds = clipKeys.flatMap((key) => ids.clipIds.get(key) ?? []);
  const lost = clipKeys.filter((key) => !ids.clipIds.has(key));
  const names = lost.map((key) => matched.clipByKey.get(key)?.name ?? key).join(", ");
  if (prerollIds.length === 0) {
    return { block: null, warning: `${where} is left out, because none of its clips is here: ${names}.` };
  }
  return {
    block: { ...rest, prerollIds },
    warning: lost.length > 0 ? `${where} goes without ${names}.` : null,
  };
}
