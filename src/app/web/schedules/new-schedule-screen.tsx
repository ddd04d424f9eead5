"use client";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { scheduleTypes } from "@/domains/schedules/constants";
import { rowIdMax } from "@/lib/row-id";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { ErrorState } from "@/ui/patterns/error-state";
import { LoadingState } from "@/ui/patterns/loading-state";
import { serverFault } from "../shell/server-fault";
import { freeColor } from "./free-color";
import { epochDayOfIso } from "./iso-date";
import { NewScheduleForm } from "./new-schedule-form";
import { ScheduleFormHeader } from "./schedule-form-header";
import { newScheduleValues, type ScheduleValues, toScheduleValues } from "./schedule-values";
import { useToday } from "./use-today";

const idOf = (text: string | null) => {
  const id = text !== null && /^\d{1,10}$/.test(text) ? Number(text) : 0;
  return id >= 1 && id <= rowIdMax ? id : null;
};

/** A schedule to be made: an empty one, one for a day or a category, or a copy of another; the address says which. */
export function NewScheduleScreen() {
  const trpc = useTRPC();
  const params = useSearchParams();
  const copyOf = idOf(params.get("copy"));
  const day = params.get("day");
  const schedules = useQuery(trpc.schedules.list.queryOptions());
  const settings = useQuery(trpc.operations.getSettings.queryOptions());
  const today = useToday(settings.data?.zone ?? "UTC");
  const [first, setFirst] = useState<ScheduleValues | null>(null);
  if (first === null && schedules.data && settings.data) {
    const original = schedules.data.find(({ id }) => id === copyOf);
    setFirst(
      original
        ? { ...toScheduleValues(original), name: `${original.name} (copy)` }
        : newScheduleValues({
            today,
            color: freeColor(schedules.data),
            categoryId: idOf(params.get("category")),
            type: scheduleTypes.find((one) => one === params.get("type")),
            day: day !== null && epochDayOfIso(day) !== null ? day : null,
          }),
    );
  }
  const error = schedules.error ?? settings.error;
  return (
    <>
      <ScheduleFormHeader title="New schedule" />
      {first ? <NewScheduleForm first={first} today={today} /> : null}
      {!first && error ? (
        <ErrorState
          sentence={serverFault(error).sentence}
          onRetry={() => void Promise.all([schedules.refetch(), settings.refetch()])}
        />
      ) : null}
      {!first && !error ? <LoadingState label="Loading the form" shape="form" /> : null}
    </>
  );
}
