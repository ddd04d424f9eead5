"use client";
import Link from "next/link";
import { useTRPC, useTRPCClient } from "@/transport/trpc/use-trpc";
import { ProjectorScene } from "@/ui/illustrations/projector-scene";
import { EmptyState } from "@/ui/patterns/empty-state";
import { Button } from "@/ui/primitives/button";
import { HistoryRow } from "./history-row";
import { PagesState } from "./pages-state";
import { usePages } from "./use-pages";

const empty = (
  <EmptyState
    illustration={<ProjectorScene />}
    title="Nothing was sent yet"
    actions={
      <>
        <Button asChild>
          <Link href="/web/settings/servers">Servers</Link>
        </Button>
        <Button asChild>
          <Link href="/web/schedules">Schedules</Link>
        </Button>
      </>
    }
  >
    Once a server is connected and a schedule is active, every change it is given is noted here, and what came
    of it.
  </EmptyState>
);

/** What the servers were given, took back or refused. */
export function HistoryList({ zone }: { zone: string }) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const pages = usePages(trpc.playback.listHistory.pathKey(), (before, signal) =>
    client.playback.listHistory.query(before === undefined ? {} : { before }, { signal }),
  );
  return (
    <PagesState
      pages={pages}
      label="Loading what was sent"
      empty={empty}
      zone={zone}
      renderEntry={(entry) => <HistoryRow entry={entry} zone={zone} />}
    />
  );
}
