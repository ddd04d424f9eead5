"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { formatBytes } from "@/lib/format-bytes";
import { useTRPC, useTRPCClient } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { Panel } from "@/ui/primitives/panel";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";
import { DuplicateGroup } from "./duplicate-group";
import { PanelState } from "./panel-state";

const groupsPerPage = 10;

/** Clips with the same content: one is kept, with the categories and places of all. */
export function DuplicatesPanel() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const query = useQuery(trpc.prerolls.listDuplicates.queryOptions({ limit: groupsPerPage }));
  const { data } = query;
  const [keep, setKeep] = useState<Readonly<Record<string, number>>>({});
  const [isMerging, setIsMerging] = useState(false);
  const merge = async (groups: { sha256: string; keepId: number }[]) => {
    setIsMerging(true);
    try {
      const { changedIds, failures } = await client.prerolls.mergeDuplicates.mutate({ groups });
      const [failure] = failures;
      if (failure) toast.failed(failure.reason);
      else
        toast.done(
          changedIds.length === 1
            ? "1 copy is in the trash."
            : `${changedIds.length} copies are in the trash.`,
          "Sequences and categories use the one that is kept.",
        );
    } catch (error) {
      toast.failed(serverFault(error).sentence);
    } finally {
      setIsMerging(false);
      await queries.invalidateQueries();
    }
  };
  const chosen = (data?.groups ?? []).map(({ sha256, keepId }) => ({
    sha256,
    keepId: keep[sha256] ?? keepId,
  }));
  return (
    <Panel
      title="Twice in the library"
      description={
        data && data.total > 0
          ? `${data.total.toLocaleString("en")} ${data.total === 1 ? "video is" : "videos are"} there more than once: ${formatBytes(data.wastedBytes)} to gain.`
          : "Clips with the very same content."
      }
      actions={
        data && data.total > 0 ? (
          <Button pending={isMerging} onClick={() => void merge(chosen)}>
            {chosen.length === 1 ? "Keep one copy" : `Keep one copy of these ${chosen.length}`}
          </Button>
        ) : null
      }
    >
      {data && data.total > 0 ? (
        <ul className="space-y-4">
          {data.groups.map((group) => (
            <DuplicateGroup
              key={group.sha256}
              prerolls={group.prerolls}
              keepId={keep[group.sha256] ?? group.keepId}
              onKeep={(id) => setKeep((now) => ({ ...now, [group.sha256]: id }))}
            />
          ))}
        </ul>
      ) : data ? (
        <p className="text-faint text-sm">Nothing is there twice.</p>
      ) : (
        <PanelState query={query}>
          <p className="text-faint text-sm">Looking …</p>
        </PanelState>
      )}
    </Panel>
  );
}
