"use client";
import { CircleSlash2, Ellipsis, Play } from "lucide-react";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/ui/primitives/dropdown-menu";
import { IconButton } from "@/ui/primitives/icon-button";
import { useClipActions } from "./clip-actions-context";

/** What else can be done with the chosen clips. */
export function SelectionMenu({ ids }: { ids: readonly number[] }) {
  const { changes } = useClipActions();
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <IconButton label="More for the chosen clips" size="sm">
          <Ellipsis />
        </IconButton>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuItem onSelect={() => void changes.setEnabled(ids, false)}>
          <CircleSlash2 /> Leave them out of the programme
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => void changes.setEnabled(ids, true)}>
          <Play /> Let them play again
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
