"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { MediaServer } from "@/domains/media-servers/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ConfirmDialog } from "@/ui/primitives/confirm-dialog";
import { Notice } from "@/ui/primitives/notice";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";
import { prerollWords } from "./preroll-words";

/** What the server plays once it is let go. */
function returnSentence({ name, originalPreroll }: MediaServer): string {
  if (originalPreroll === null) return `${name} was never reached, so there is nothing to give back.`;
  if (originalPreroll === "") return `${name} plays no prerolls again, as Marquee found it.`;
  return `${name} gets back what Marquee found there: ${prerollWords(originalPreroll)}.`;
}

/** Says what letting a server go means; offers to do it all the same when it cannot be told. */
export function DisconnectDialog({ server, onClose }: { server: MediaServer; onClose: () => void }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const disconnect = useMutation(trpc.playback.disconnectServer.mutationOptions());
  const confirm = async () => {
    try {
      const { isRestored } = await disconnect.mutateAsync({ id: server.id, force: problem !== null });
      toast.done(
        `${server.name} is disconnected.`,
        isRestored ? "It has its own prerolls again." : "Nothing was changed on it.",
      );
    } catch (error) {
      setProblem(serverFault(error).sentence);
      throw error;
    }
    await Promise.all([
      queries.invalidateQueries(trpc.mediaServers.pathFilter()),
      queries.invalidateQueries(trpc.playback.pathFilter()),
    ]);
  };
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Disconnect ${server.name}?`}
      impact={
        <div className="space-y-3">
          {problem ? (
            <>
              <Notice tone="bad">{problem}</Notice>
              <p>Disconnected anyway, it keeps what Marquee put there until somebody changes it in Plex.</p>
            </>
          ) : (
            <p>{returnSentence(server)}</p>
          )}
          <p>Marquee forgets its address and token. Clips and schedules stay as they are.</p>
        </div>
      }
      confirmLabel={problem ? "Disconnect anyway" : "Disconnect"}
      onConfirm={confirm}
    />
  );
}
