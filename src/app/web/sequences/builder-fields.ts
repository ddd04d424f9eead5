import type { DraftBlock } from "./draft";

/** What the fields of one kind of block are given. */
export interface BlockFieldsProps<Type extends DraftBlock["type"]> {
  block: Extract<DraftBlock, { type: Type }>;
  onChange: (block: DraftBlock) => void;
}
