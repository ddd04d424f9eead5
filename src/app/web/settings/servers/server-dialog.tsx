"use client";
import type { MediaServer } from "@/domains/media-servers/schema";
import { Dialog } from "@/ui/primitives/dialog";
import { ServerForm } from "./server-form";

export interface ServerDialogProps {
  server: MediaServer | null;
  onClose: () => void;
  onSaved: (saved: MediaServer) => void;
}

/** Connects a server, or changes where one is and with what token. */
export const ServerDialog = ({ server, onClose, onSaved }: ServerDialogProps) => (
  <Dialog
    open
    onOpenChange={(open) => !open && onClose()}
    title={server ? `Connection to ${server.name}` : "Connect Plex"}
  >
    <ServerForm server={server} onSaved={onSaved} onCancel={onClose} />
  </Dialog>
);
