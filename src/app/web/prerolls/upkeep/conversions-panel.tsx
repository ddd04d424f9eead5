"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { X } from "lucide-react";
import Link from "next/link";
import type { Conversion } from "@/domains/prerolls/schema/conversion";
import { useTRPC, useTRPCClient } from "@/transport/trpc/use-trpc";
import { StatusLight } from "@/ui/patterns/status-light";
import { TimeAgo } from "@/ui/patterns/time-ago";
import { IconButton } from "@/ui/primitives/icon-button";
import { Panel } from "@/ui/primitives/panel";
import { Progress } from "@/ui/primitives/progress";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../../shell/server-fault";

const statusWords = {
  queued: "Waits",
  running: "Under way",
  done: "Done",
  failed: "Failed",
  cancelled: "Cancelled",
} as const satisfies Record<Conversion["status"], string>;

/** Conversions that are under way, that wait, and how the last ones went. Nothing to show while there are none. */
export function ConversionsPanel() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const { data } = useQuery(trpc.prerolls.listConversions.queryOptions());
  if (!data || data.open.length + data.ended.length === 0) return null;
  const cancel = async (conversion: Conversion) => {
    try {
      await client.prerolls.cancelConversion.mutate({ id: conversion.id });
      toast.note(`${conversion.name} stays as it is.`);
    } catch (error) {
      toast.failed(serverFault(error).sentence);
    } finally {
      await queries.invalidateQueries(trpc.prerolls.pathFilter());
    }
  };
  return (
    <Panel
      title="Conversions"
      description="To a file that every client plays, at the loudness of the others. The original is kept."
    >
      <ul className="divide-y">
        {[...data.open, ...data.ended].map((conversion) => (
          <li key={conversion.id} className="flex items-center gap-4 py-2.5">
            <div className="min-w-0 flex-1">
              <Link
                href={`/web/prerolls?clip=${conversion.prerollId}`}
                className="block truncate rounded-sm font-medium text-sm underline-offset-4 hover:underline"
              >
                {conversion.name}
              </Link>
              {conversion.error ? <p className="text-bad-text text-xs">{conversion.error}</p> : null}
              {conversion.status === "running" ? (
                <Progress
                  label={`Converting ${conversion.name}`}
                  done={conversion.progress}
                  total={1}
                  text={`${Math.round(conversion.progress * 100)} %`}
                  bare
                />
              ) : null}
            </div>
            <ConversionState conversion={conversion} />
            {conversion.status === "queued" || conversion.status === "running" ? (
              <IconButton
                label={`Cancel ${conversion.name}`}
                size="sm"
                onClick={() => void cancel(conversion)}
              >
                <X />
              </IconButton>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const tones = {
  queued: "idle",
  running: "busy",
  done: "ok",
  failed: "bad",
  cancelled: "idle",
} as const satisfies Record<Conversion["status"], string>;

const ConversionState = ({ conversion: { status, progress, endedAt } }: { conversion: Conversion }) => (
  <span className="flex shrink-0 flex-col items-end">
    <StatusLight tone={tones[status]}>
      {status === "running" ? `${Math.round(progress * 100)} %` : statusWords[status]}
    </StatusLight>
    {endedAt ? (
      <span className="text-faint text-xs">
        <TimeAgo at={endedAt} />
      </span>
    ) : null}
  </span>
);
