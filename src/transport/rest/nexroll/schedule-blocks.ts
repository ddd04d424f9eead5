import type { Schedule } from "@/domains/schedules/schema";
import { type SequenceBlock, type SequenceBlockInput, sequenceBlock } from "@/domains/sequences/schema";
import { invalid } from "@/platform/errors";
import { wireTypes } from "@/transport/rest/nexroll/blocks-wire";
import { blocksField, fromBlocksText, fromBlocksWire } from "@/transport/rest/nexroll/read-blocks-wire";

function toWire(block: SequenceBlock): object {
  const type = wireTypes[block.type];
  const id = block.key;
  switch (block.type) {
    case "random":
      return { type, id, category_id: block.categoryId, count: block.count };
    case "fixed":
      return { type, id, preroll_ids: block.prerollIds };
    case "trailers":
      return { type, id, source: block.source, mode: block.mode, count: block.count };
    case "coming-soon-list":
      return { type, id, layout: block.layout };
    case "dynamic-intro":
      return { type, id, template: block.template, theme: block.theme };
  }
}

/** The blocks of a schedule's sequence as JSON in text, as documented clients read them. */
export const toBlocksText = (blocks: readonly SequenceBlock[]): string => JSON.stringify(blocks.map(toWire));

/** Blocks as JSON in text or as a list; undefined: not given; null: none. Throws `invalid`, with the field. */
export function readBlocks(sequence: unknown): SequenceBlockInput[] | null | undefined {
  if (sequence === undefined || sequence === null) return sequence;
  const isText = typeof sequence === "string";
  if (isText && ["", "null", "[]"].includes(sequence.trim())) return null;
  if (isText) return fromBlocksText(sequence, "sequence");
  const list = blocksField.safeParse(sequence);
  if (!list.success) {
    const [issue] = list.error.issues;
    const field = ["sequence", ...(issue?.path ?? [])].map(String).join(".");
    throw invalid(`${field}: ${issue?.message ?? "must be a list of blocks"}`, { field });
  }
  return list.data.length === 0 ? null : fromBlocksWire(list.data, "sequence");
}

/** Whether these are the blocks that the schedule plays already, by whatever names. */
export function areStored(blocks: readonly SequenceBlockInput[], stored: Schedule | null): boolean {
  const parsed = sequenceBlock.array().safeParse(blocks);
  if (!parsed.success || !stored?.sequence) return false;
  const unnamed = (list: readonly SequenceBlock[]) => toBlocksText(list.map((one) => ({ ...one, key: "" })));
  return unnamed(parsed.data) === unnamed(stored.sequence.blocks);
}

const numbers = /^\s*\d{1,10}\s*(,\s*\d{1,10}\s*)*$/;

/** Ids of clips as a list, as JSON in text, or with commas between; null: none. Throws `invalid`, with the field. */
export function readClipIds(given: unknown): number[] | null {
  const ids = typeof given === "string" ? listOf(given) : (given ?? []);
  const isList = Array.isArray(ids) && ids.every((id) => /^\d{1,10}$/.test(String(id)));
  if (!isList) throw invalid("preroll_ids: must be a list of numbers", { field: "preroll_ids" });
  return ids.length === 0 ? null : ids.map(Number);
}

function listOf(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  if (numbers.test(trimmed)) return trimmed.split(",").map((one) => one.trim());
  try {
    return JSON.parse(trimmed);
  } catch {
    return trimmed;
  }
}
