"use client";
import { Copy, Ellipsis, Pencil, Trash2 } from "lucide-react";
import Link from "next/link";
import type { Schedule } from "@/domains/schedules/schema";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/ui/primitives/dropdown-menu";
import { IconButton } from "@/ui/primitives/icon-button";

export interface ScheduleMenuProps {
  schedule: Schedule;
  onDelete: (schedule: Schedule) => void;
}

export const ScheduleMenu = ({ schedule, onDelete }: ScheduleMenuProps) => (
  <DropdownMenu>
    <DropdownMenuTrigger asChild>
      <IconButton label={`More for ${schedule.name}`} size="sm">
        <Ellipsis />
      </IconButton>
    </DropdownMenuTrigger>
    <DropdownMenuContent align="end">
      <DropdownMenuItem asChild>
        <Link href={`/web/schedules/${schedule.id}`}>
          <Pencil /> Edit
        </Link>
      </DropdownMenuItem>
      <DropdownMenuItem asChild>
        <Link href={`/web/schedules/new?copy=${schedule.id}`}>
          <Copy /> Duplicate
        </Link>
      </DropdownMenuItem>
      <DropdownMenuSeparator />
      <DropdownMenuItem tone="danger" onSelect={() => onDelete(schedule)}>
        <Trash2 /> Delete
      </DropdownMenuItem>
    </DropdownMenuContent>
  </DropdownMenu>
);
