"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { PageHeader } from "@/ui/patterns/page-header";
import { serverFault } from "../../prerolls/server-fault";
import { FillerForm } from "./filler-form";
import { GenreSection } from "./genre-section";

/** What plays beside schedules: filler, and what fits the genre that is being watched. */
export function ProgrammeScreen() {
  const trpc = useTRPC();
  const filler = useQuery(trpc.playback.getFiller.queryOptions());
  const settings = useQuery(trpc.operations.getSettings.queryOptions());
  const error = filler.error ?? settings.error;
  const fault = error && !(filler.data && settings.data) ? serverFault(error) : null;
  return (
    <>
      <PageHeader
        title="Filler and genres"
        description="What plays while no schedule does, and what a genre brings on."
      />
      {fault ? (
        <ErrorState
          sentence={fault.sentence}
          requestId={fault.requestId ?? undefined}
          onRetry={() => void Promise.all([filler.refetch(), settings.refetch()])}
          retrying={filler.isFetching || settings.isFetching}
        />
      ) : null}
      {filler.data && settings.data ? (
        <>
          <FillerForm stored={filler.data} />
          <GenreSection settings={settings.data} />
        </>
      ) : null}
      {!(filler.data && settings.data) && !fault ? (
        <LoadingState label="Loading the settings" shape="form" count={3} />
      ) : null}
    </>
  );
}
