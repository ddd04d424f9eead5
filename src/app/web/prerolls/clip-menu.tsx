"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { CircleSlash2, Ellipsis, FolderInput, Info, Play, RotateCcw, Tag, Trash2 } from "lucide-react";
import type { Preroll } from "@/domains/prerolls/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/ui/primitives/dropdown-menu";
import { IconButton } from "@/ui/primitives/icon-button";
import { toast } from "@/ui/primitives/toast";
import { useClipActions } from "./clip-actions-context";
import { clipTitle } from "./clip-title";
import { serverFault } from "./server-fault";

export interface ClipMenuProps {
  clip: Preroll;
  onOpen: (id: number) => void;
}

/** What can be done with one clip. */
export function ClipMenu({ clip, onOpen }: ClipMenuProps) {
  const { changes, askCategory, askTags } = useClipActions();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const update = useMutation(
    trpc.prerolls.update.mutationOptions({
      onError: (error) => toast.failed(serverFault(error).sentence),
      onSettled: () => queries.invalidateQueries(trpc.prerolls.pathFilter()),
    }),
  );
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <IconButton label={`More for ${clipTitle(clip)}`} size="sm" pending={update.isPending}>
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
            <DropdownMenuItem onSelect={() => update.mutate({ id: clip.id, isEnabled: !clip.isEnabled })}>
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
