"use client";
import type { MediaServer } from "@/domains/media-servers/schema";
import { DisconnectDialog } from "./disconnect-dialog";
import { RenameDialog } from "./rename-dialog";
import type { ServerTask } from "./server-card";
import { ServerDialog } from "./server-dialog";

export type OpenTask = { task: "connect"; server: null } | { task: ServerTask; server: MediaServer };

export interface ServerTasksProps {
  open: OpenTask | null;
  onClose: () => void;
  onSaved: (saved: MediaServer) => void;
}

/** The window for what is being done with a server. */
export function ServerTasks({ open, onClose, onSaved }: ServerTasksProps) {
  if (open === null) return null;
  switch (open.task) {
    case "rename":
      return <RenameDialog server={open.server} onClose={onClose} />;
    case "disconnect":
      return <DisconnectDialog server={open.server} onClose={onClose} />;
    default:
      return <ServerDialog server={open.server} onClose={onClose} onSaved={onSaved} />;
  }
}
