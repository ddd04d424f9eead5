"use client";
import { type BlockType, blocksMax, blockTypes } from "@/domains/sequences/constants";
import { blockKinds } from "./block-kinds";

export interface AddBlocksProps {
  count: number;
  onAdd: (type: BlockType) => void;
}

/** Every kind of block, to be added at the end. */
export function AddBlocks({ count, onAdd }: AddBlocksProps) {
  if (count >= blocksMax) {
    return <p className="text-faint text-sm">A sequence has at most {blocksMax} blocks.</p>;
  }
  return (
    <section aria-labelledby="add-block">
      <h2 id="add-block" className="mb-2 font-medium text-sm text-soft">
        {count === 0 ? "Begin with" : "Add"}
      </h2>
      <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3 2xl:grid-cols-5">
        {blockTypes.map((type) => {
          const { label, hint, icon: Icon } = blockKinds[type];
          return (
            <li key={type}>
              <button
                type="button"
                onClick={() => onAdd(type)}
                className="flex h-full w-full flex-col gap-1 rounded-lg border border-edge border-dashed p-3 text-left transition-colors hover:border-accent-line hover:bg-hover focus-visible:outline-2 focus-visible:outline-focus focus-visible:outline-offset-2"
              >
                <span className="flex items-center gap-2 font-medium text-sm">
                  <Icon aria-hidden className="size-4 text-accent-text" />
                  {label}
                </span>
                <span className="text-faint text-xs">{hint}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
