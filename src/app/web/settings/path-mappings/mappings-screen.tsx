"use client";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { PageHeader } from "@/ui/patterns/page-header";
import { serverFault } from "../../shell/server-fault";
import { MappingsForm } from "./mappings-form";
import { sampleClips } from "./sample-clips";

const samplesMax = 5;

/** How the servers see the folders that Marquee sees. */
export function MappingsScreen() {
  const trpc = useTRPC();
  const stored = useQuery(trpc.mediaServers.listPathMappings.queryOptions());
  const servers = useQuery(trpc.mediaServers.list.queryOptions());
  const page = useQuery(trpc.prerolls.page.queryOptions({ limit: 60 }));
  const clips = useMemo(() => sampleClips(page.data?.prerolls ?? [], samplesMax), [page.data]);
  const needed = [stored, servers, page];
  const failed = needed.find(({ error, data }) => error && !data);
  const fault = failed ? serverFault(failed.error) : null;
  return (
    <>
      <PageHeader
        title="Path mappings"
        description="A server that sees your clips under another path than Marquee does must be told so, or it finds nothing to play."
      />
      {fault ? (
        <ErrorState
          sentence={fault.sentence}
          requestId={fault.requestId ?? undefined}
          onRetry={() => {
            for (const query of needed) if (query.error) void query.refetch();
          }}
          retrying={needed.some(({ isFetching }) => isFetching)}
        />
      ) : stored.data && servers.data && page.data ? (
        <MappingsForm stored={stored.data} servers={servers.data} clips={clips} />
      ) : (
        <LoadingState label="Loading the path mappings" shape="form" count={3} />
      )}
    </>
  );
}
