"use client";
import { useQuery } from "@tanstack/react-query";
import { CalendarPlus } from "lucide-react";
import Link from "next/link";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { Button } from "@/ui/primitives/button";
import { serverFault } from "../../shell/server-fault";
import { PlaceFields } from "../holidays/place-fields";
import { useHomePlace } from "../holidays/use-home-place";
import { ScheduleFormHeader } from "../schedule-form-header";
import { useToday } from "../use-today";
import { PresetGallery } from "./preset-gallery";

/** Holidays and seasons that are ready to be played. */
export function PresetsScreen() {
  const trpc = useTRPC();
  const { place, isSure, remember } = useHomePlace();
  const { data, error, refetch, isFetching } = useQuery(
    trpc.schedules.holidays.listPresets.queryOptions(place, {
      enabled: isSure,
      placeholderData: (before) => before,
    }),
  );
  const { data: settings } = useQuery(trpc.operations.getSettings.queryOptions());
  const today = useToday(settings?.zone ?? "UTC");
  const fault = error && !data ? serverFault(error) : null;
  return (
    <>
      <ScheduleFormHeader
        title="Holidays and seasons"
        description="Ready-made: one click makes a category for the clips and a schedule that knows the days, every year."
        actions={
          <Button asChild>
            <Link href="/web/schedules/new?type=holiday">
              <CalendarPlus /> Another holiday
            </Link>
          </Button>
        }
      />
      <div className="mb-5 flex max-w-xl flex-wrap gap-3">
        <PlaceFields place={place} onChange={remember} />
        <p className="w-full text-faint text-xs">
          What many countries keep on days of their own, such as Mother's Day, follows this one.
        </p>
      </div>
      {fault ? (
        <ErrorState
          sentence={fault.sentence}
          requestId={fault.requestId ?? undefined}
          onRetry={() => void refetch()}
          retrying={isFetching}
        />
      ) : null}
      {!data && !fault ? (
        <LoadingState label="Loading the holidays and seasons" shape="cards" count={9} />
      ) : null}
      {data ? <PresetGallery presets={data} place={place} today={today} /> : null}
    </>
  );
}
