"use client";
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import type { MediaServer } from "@/domains/media-servers/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { PageHeader } from "@/ui/patterns/page-header";
import { Button } from "@/ui/primitives/button";
import { toast } from "@/ui/primitives/toast";
import { useCommands } from "../../shell/commands";
import { serverFault } from "../../shell/server-fault";
import { FirstServer } from "./first-server";
import { ServerCard } from "./server-card";
import { type OpenTask, ServerTasks } from "./server-tasks";

const connectTask: OpenTask = { task: "connect", server: null };

/** The servers whose prerolls are set. */
export function ServersScreen() {
  const trpc = useTRPC();
  const servers = useQuery(trpc.mediaServers.list.queryOptions());
  const tonight = useQuery(trpc.playback.getTonight.queryOptions());
  const [open, setOpen] = useState<OpenTask | null>(null);
  const isFirst = servers.data?.length === 0;
  useCommands(
    isFirst
      ? []
      : [{ id: "connect-server", label: "Connect a server", icon: Plus, run: () => setOpen(connectTask) }],
  );

  const saved = (server: MediaServer) => {
    const wasKnown = servers.data?.some(({ id }) => id === server.id) ?? false;
    if (server.version === null)
      toast.note(`${server.name} is saved.`, "It is tried again by itself until it answers.");
    else toast.done(wasKnown ? `${server.name} is saved.` : `${server.name} is connected.`);
    setOpen(null);
  };
  const fault = servers.error && !servers.data ? serverFault(servers.error) : null;
  return (
    <>
      <PageHeader
        title="Servers"
        description="What plays before the feature is set on these. What was there before is kept."
        actions={
          servers.data && !isFirst ? (
            <Button variant="primary" onClick={() => setOpen(connectTask)}>
              <Plus /> Connect a server
            </Button>
          ) : null
        }
      />
      {fault ? (
        <ErrorState
          sentence={fault.sentence}
          requestId={fault.requestId ?? undefined}
          onRetry={() => void servers.refetch()}
          retrying={servers.isFetching}
        />
      ) : !servers.data ? (
        <LoadingState label="Loading the servers" shape="form" count={3} />
      ) : isFirst ? (
        <FirstServer onSaved={saved} />
      ) : (
        <div className="space-y-5">
          {servers.data.map((server) => (
            <ServerCard
              key={server.id}
              server={server}
              programme={tonight.data?.servers.find(({ id }) => id === server.id) ?? null}
              onTask={(task) => setOpen({ task, server })}
            />
          ))}
        </div>
      )}
      <ServerTasks open={open} onClose={() => setOpen(null)} onSaved={saved} />
    </>
  );
}
