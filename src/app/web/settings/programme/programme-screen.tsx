"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { PageHeader } from "@/ui/patterns/page-header";
import { QueryState } from "../../shell/query-state";
import { FillerForm } from "./filler-form";
import { GenreSection } from "./genre-section";

/** What plays beside schedules: filler, and what fits the genre that is being watched. */
export function ProgrammeScreen() {
  const trpc = useTRPC();
  const filler = useQuery(trpc.playback.getFiller.queryOptions());
  const settings = useQuery(trpc.operations.getSettings.queryOptions());
  // Asked for here too, so that the form stands whole at once.
  const genres = useQuery(trpc.playback.listGenreMappings.queryOptions());
  return (
    <>
      <PageHeader
        title="Filler and genres"
        description="What plays while no schedule does, and what a genre brings on."
      />
      <QueryState queries={[filler, settings, genres]} label="Loading the settings" shape="form" count={3} />
      {filler.data && settings.data && genres.data ? (
        <>
          <FillerForm stored={filler.data} />
          <GenreSection settings={settings.data} />
        </>
      ) : null}
    </>
  );
}
