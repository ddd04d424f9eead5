"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ApiKey } from "@/domains/identity/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { TimeAgo } from "@/ui/patterns/time-ago";
import { ConfirmDialog } from "@/ui/primitives/confirm-dialog";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";

/** Says who is shut out before a key goes. */
export function RevokeDialog({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const remove = useMutation(trpc.identity.deleteKey.mutationOptions());
  const confirm = async () => {
    try {
      await remove.mutateAsync({ id: apiKey.id });
      toast.done(`The key ${apiKey.name} is revoked.`);
    } catch (error) {
      toast.failed(serverFault(error).sentence);
      throw error;
    } finally {
      await queries.invalidateQueries(trpc.identity.pathFilter());
    }
  };
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Revoke ${apiKey.name}?`}
      impact={
        <p>
          Whatever uses this key is refused from its next call on. It was{" "}
          {apiKey.lastUsedAt ? (
            <>
              last used <TimeAgo at={apiKey.lastUsedAt} />
            </>
          ) : (
            "never used"
          )}
          . A revoked key cannot be brought back.
        </p>
      }
      confirmLabel="Revoke"
      onConfirm={confirm}
    />
  );
}
