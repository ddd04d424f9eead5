"use client";
import { useTRPC, useTRPCClient } from "@/transport/trpc/use-trpc";
import { ScreenScene } from "@/ui/illustrations/screen-scene";
import { EmptyState } from "@/ui/patterns/empty-state";
import { AuditRow } from "./audit-row";
import { PagesState } from "./pages-state";
import { usePages } from "./use-pages";

const empty = (
  <EmptyState illustration={<ScreenScene />} title="Nobody did anything yet">
    Every change that a person, a key or Marquee itself makes is noted here.
  </EmptyState>
);

/** Who changed what. */
export function AuditList({ zone }: { zone: string }) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const pages = usePages(trpc.identity.listAudit.pathKey(), (before, signal) =>
    client.identity.listAudit.query(before === undefined ? {} : { before }, { signal }),
  );
  return (
    <PagesState
      pages={pages}
      label="Loading who did what"
      empty={empty}
      zone={zone}
      renderEntry={(entry) => <AuditRow entry={entry} zone={zone} />}
    />
  );
}
