"use client";
import { trashDays } from "@/domains/prerolls/constants";
import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { useClipActions } from "./clip-actions-context";

/** For a clip that was deleted elsewhere while it is open here: says so, and offers the way back. */
export function ClipGoneNotice({ id }: { id: number }) {
  const { changes } = useClipActions();
  return (
    <Notice
      tone="bad"
      title="This clip was deleted elsewhere"
      actions={
        <Button size="sm" pending={changes.working !== null} onClick={() => void changes.restore([id])}>
          Bring it back
        </Button>
      }
    >
      It waits in the trash for {trashDays} days. Until it is brought back it does not play, and nothing can
      be saved here.
    </Notice>
  );
}
