"use client";
import {
  CircleSlash2,
  Ellipsis,
  FolderInput,
  Info,
  Play,
  RotateCcw,
  Tag,
  Trash2,
  WandSparkles,
} from "lucide-react";
import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { clipName } from "@/lib/clip-name";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/ui/primitives/dropdown-menu";
import { IconButton } from "@/ui/primitives/icon-button";
import { useClipActions } from "./clip-actions-context";
import { useConvert } from "./upkeep/use-convert";

export interface ClipMenuProps {
  clip: Preroll;
  onOpen: (id: number) => void;
}

/** What can be done with one clip. */
export function ClipMenu({ clip, onOpen }: ClipMenuProps) {
  const { changes, askCategory, askTags } = useClipActions();
  const { convert } = useConvert();
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <IconButton label={`More for ${clipName(clip)}`} size="sm">
          <Ellipsis />
        </IconButton>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {clip.deletedAt === null ? (
          <>
            <DropdownMenuItem onSelect={() => onOpen(clip.id)}>
              <Info /> Details
            </DropdownMenuItem>
            <DropdownMenuItem onSelect={() => askCategory([clip.id])}>
              <FolderInput /> Put into a category
            </DropdownMenuItem>
            <DropdownMenuItem onSelect={() => askTags([clip.id])}>
              <Tag /> Add tags
            </DropdownMenuItem>
            {clip.fitness.verdict === "fits" || clip.conversion ? null : (
              <DropdownMenuItem onSelect={() => void convert([clip.id])}>
                <WandSparkles /> Convert
              </DropdownMenuItem>
            )}
            <DropdownMenuItem onSelect={() => void changes.setEnabled([clip.id], !clip.isEnabled)}>
              {clip.isEnabled ? <CircleSlash2 /> : <Play />}
              {clip.isEnabled ? "Leave it out of the programme" : "Let it play again"}
            </DropdownMenuItem>
            <DropdownMenuSeparator />
            <DropdownMenuItem tone="danger" onSelect={() => void changes.remove([clip.id])}>
              <Trash2 /> Delete
            </DropdownMenuItem>
          </>
        ) : (
          <DropdownMenuItem onSelect={() => void changes.restore([clip.id])}>
            <RotateCcw /> Bring back
          </DropdownMenuItem>
        )}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
