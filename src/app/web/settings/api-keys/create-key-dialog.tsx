"use client";
import { useState } from "react";
import type { ApiKey } from "@/domains/identity/schema";
import { Button } from "@/ui/primitives/button";
import { Dialog } from "@/ui/primitives/dialog";
import { toast } from "@/ui/primitives/toast";
import { KeyForm } from "./key-form";
import { MadeKey } from "./made-key";

const formId = "create-key";

/** Makes a key and shows it. Once it is there only Done closes the window: a slip must not lose it. */
export function CreateKeyDialog({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<(ApiKey & { key: string }) | null>(null);
  const [pending, setPending] = useState(false);
  const close = () => {
    if (made) toast.note("Copy the key first, then close with Done.");
    else if (!pending) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={made ? `${made.name} has its key` : "New API key"}
      footer={
        made ? (
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        ) : (
          <>
            <Button variant="ghost" disabled={pending} onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" form={formId} variant="primary" pending={pending}>
              Make the key
            </Button>
          </>
        )
      }
    >
      {made ? <MadeKey made={made} /> : <KeyForm id={formId} onPending={setPending} onMade={setMade} />}
    </Dialog>
  );
}
