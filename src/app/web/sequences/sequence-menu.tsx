"use client";
import { Copy, Download, Ellipsis, Pencil, Trash2 } from "lucide-react";
import Link from "next/link";
import type { Sequence } from "@/domains/sequences/schema";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/ui/primitives/dropdown-menu";
import { IconButton } from "@/ui/primitives/icon-button";

export interface SequenceMenuProps {
  sequence: Sequence;
  onDuplicate: () => void;
  onExport: () => void;
  onDelete: () => void;
}

export const SequenceMenu = ({ sequence, onDuplicate, onExport, onDelete }: SequenceMenuProps) => (
  <DropdownMenu>
    <DropdownMenuTrigger asChild>
      <IconButton label={`More for ${sequence.name}`} size="sm">
        <Ellipsis />
      </IconButton>
    </DropdownMenuTrigger>
    <DropdownMenuContent align="end">
      <DropdownMenuItem asChild>
        <Link href={`/web/sequences/${sequence.id}`}>
          <Pencil /> Edit
        </Link>
      </DropdownMenuItem>
      <DropdownMenuItem onSelect={onDuplicate}>
        <Copy /> Duplicate
      </DropdownMenuItem>
      <DropdownMenuItem onSelect={onExport}>
        <Download /> Export
      </DropdownMenuItem>
      <DropdownMenuSeparator />
      <DropdownMenuItem tone="danger" onSelect={onDelete}>
        <Trash2 /> Delete
      </DropdownMenuItem>
    </DropdownMenuContent>
  </DropdownMenu>
);
