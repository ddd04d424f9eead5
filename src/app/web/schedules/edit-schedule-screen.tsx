"use client";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { CalendarScene } from "@/ui/illustrations/calendar-scene";
import { EmptyState } from "@/ui/patterns/empty-state";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { Button } from "@/ui/primitives/button";
import { serverFault } from "../shell/server-fault";
import { EditScheduleForm } from "./edit-schedule-form";
import { ScheduleFormHeader } from "./schedule-form-header";
import { useToday } from "./use-today";

/** A stored schedule. It is kept true while it is open: other tabs, scripts and people may change it too. */
export function EditScheduleScreen({ id }: { id: number }) {
  const trpc = useTRPC();
  const { data, error, refetch, isFetching } = useQuery(trpc.schedules.get.queryOptions({ id }));
  const settings = useQuery(trpc.operations.getSettings.queryOptions());
  const today = useToday(settings.data?.zone ?? "UTC");
  const isGone = error?.data?.code === "NOT_FOUND";
  if (data && settings.data) return <EditScheduleForm schedule={data} isGone={isGone} today={today} />;
  if (isGone) {
    return (
      <EmptyState
        isPage
        illustration={<CalendarScene />}
        title="This schedule is gone"
        actions={
          <Button asChild variant="primary">
            <Link href="/web/schedules">All schedules</Link>
          </Button>
        }
      >
        It was deleted, or the address is not right.
      </EmptyState>
    );
  }
  const fault = error ?? settings.error;
  return (
    <>
      <ScheduleFormHeader title="Schedule" />
      {fault ? (
        <ErrorState
          sentence={serverFault(fault).sentence}
          requestId={serverFault(fault).requestId ?? undefined}
          onRetry={() => void Promise.all([refetch(), settings.refetch()])}
          retrying={isFetching}
        />
      ) : (
        <LoadingState label="Loading the schedule" shape="form" />
      )}
    </>
  );
}
