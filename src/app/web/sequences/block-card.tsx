"use client";
import { CopyPlus, Ellipsis, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { MoveButtons } from "@/ui/patterns/move-buttons";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/ui/primitives/dropdown-menu";
import { IconButton } from "@/ui/primitives/icon-button";
import { BlockFields } from "./block-fields";
import { blockKinds } from "./block-kinds";
import { type DraftBlock, whatIsMissing } from "./draft";
import { unfinishedMark } from "./lead-to-unfinished";

export interface BlockCardProps {
  block: DraftBlock;
  index: number;
  count: number;
  /** The grip to take hold of it. */
  handle: ReactNode;
  onChange: (block: DraftBlock) => void;
  onMove: (to: number) => void;
  onDuplicate: () => void;
  onRemove: () => void;
}

/** One step of a sequence, with all that can be set about it. */
export function BlockCard(props: BlockCardProps) {
  const { block, index, count, handle, onChange, onMove, onDuplicate, onRemove } = props;
  const { label, icon: Icon } = blockKinds[block.type];
  const name = `block ${index + 1}, ${label}`;
  const missing = whatIsMissing(block);
  return (
    <section
      aria-label={`Block ${index + 1}: ${label}`}
      className="rounded-lg bg-panel shadow-panel ring-1 ring-line"
    >
      <header className="flex items-center gap-2 py-2 pr-2 pl-1.5">
        {handle}
        <span className="numbers w-5 text-right font-display text-faint text-lg">{index + 1}</span>
        <Icon aria-hidden className="ml-1 size-4 shrink-0 text-accent-text" />
        <h3 className="min-w-0 truncate font-semibold text-sm">{label}</h3>
        {missing ? <span className="min-w-0 truncate text-warn-text text-xs">{missing}</span> : null}
        <span className="ml-auto flex shrink-0">
          <MoveButtons name={name} index={index} count={count} onMove={onMove} />
          <DropdownMenu>
            <DropdownMenuTrigger asChild>
              <IconButton label={`More for ${name}`} size="sm">
                <Ellipsis />
              </IconButton>
            </DropdownMenuTrigger>
            <DropdownMenuContent align="end">
              <DropdownMenuItem onSelect={onDuplicate}>
                <CopyPlus /> Duplicate
              </DropdownMenuItem>
              <DropdownMenuSeparator />
              <DropdownMenuItem tone="danger" onSelect={onRemove}>
                <Trash2 /> Remove
              </DropdownMenuItem>
            </DropdownMenuContent>
          </DropdownMenu>
        </span>
      </header>
      <div className="border-t px-4 py-4" {...(missing ? unfinishedMark : {})}>
        <BlockFields block={block} onChange={onChange} />
      </div>
    </section>
  );
}
