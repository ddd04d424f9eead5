"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { PageHeader } from "@/ui/patterns/page-header";
import { serverFault } from "../../prerolls/server-fault";
import { GeneralForm } from "./general-form";

/** The clock that counts, and what happens between schedules. */
export function GeneralScreen() {
  const trpc = useTRPC();
  const settings = useQuery(trpc.operations.getSettings.queryOptions());
  const fault = settings.error && !settings.data ? serverFault(settings.error) : null;
  return (
    <>
      <PageHeader title="General" description="The clock that counts, and what happens between schedules." />
      {fault ? (
        <ErrorState
          sentence={fault.sentence}
          requestId={fault.requestId ?? undefined}
          onRetry={() => void settings.refetch()}
          retrying={settings.isFetching}
        />
      ) : settings.data ? (
        <GeneralForm stored={settings.data} />
      ) : (
        <LoadingState label="Loading the settings" shape="form" count={3} />
      )}
    </>
  );
}
