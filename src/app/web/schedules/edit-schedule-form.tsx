"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Schedule, ScheduleInput } from "@/domains/schedules/schema";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { SaveBar } from "@/ui/patterns/save-bar";
import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { toast } from "@/ui/primitives/toast";
import { EditScheduleHeader } from "./edit-schedule-header";
import { ElsewhereNotice } from "./elsewhere-notice";
import { useHolidayDates } from "./holidays/use-holiday-dates";
import { ScheduleForm } from "./schedule-form";
import { type ScheduleValues, tidied, toScheduleValues } from "./schedule-values";
import { showFault } from "./show-fault";
import { useFollowStored } from "./use-follow-stored";
import { useScheduleFields } from "./use-schedule-fields";
import { writtenSince } from "./written-since";

export interface EditScheduleFormProps {
  schedule: Schedule;
  /** It was deleted while it was open. */
  isGone: boolean;
  /** ISO date. */
  today: string;
}

export function EditScheduleForm({ schedule, isGone, today }: EditScheduleFormProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const form = useScheduleFields(toScheduleValues(schedule));
  const { isDirty, isSubmitting } = form.formState;
  const { isStale, takenAt, take } = useFollowStored(form, schedule);
  const withHolidayDates = useHolidayDates();
  const [problem, setProblem] = useState<string | null>(null);
  const sent = useRef<ScheduleValues | null>(null);
  const save = useMutation(
    trpc.schedules.update.mutationOptions({
      onMutate: () => setProblem(null),
      onSuccess: (saved) => {
        queries.setQueryData(trpc.schedules.get.queryKey({ id: saved.id }), saved);
        take(saved, sent.current ? writtenSince(sent.current, form.getValues()) : {});
        toast.done(`${saved.name} is saved.`);
      },
      onError: (error) => setProblem(showFault(form, error)),
      // Not waited for: whoever is told that nobody answers may try again at once.
      onSettled: () => void queries.invalidateQueries(trpc.schedules.pathFilter()),
    }),
  );
  const store = async (input: ScheduleInput) => {
    if (save.isPending || isGone) return;
    sent.current = structuredClone(form.getValues());
    const whole = await withHolidayDates(tidied(input));
    // Who was told that it changed elsewhere, and saves, means to replace that change, and no later one.
    save.mutate({ ...whole, id: schedule.id, expectedUpdatedAt: isStale ? schedule.updatedAt : takenAt });
  };
  const showStored = () => {
    take(schedule);
    setProblem(null);
  };
  return (
    <>
      <EditScheduleHeader schedule={schedule} isGone={isGone} />
      <ElsewhereNotice isGone={isGone} isStale={isStale} values={form.getValues} onTake={showStored} />
      <ScheduleForm form={form} today={today} id={schedule.id} onSubmit={store}>
        {problem ? (
          <Notice
            tone={isStale ? "warn" : "bad"}
            className="mb-4"
            actions={isStale ? <Button onClick={showStored}>Show the stored one</Button> : undefined}
          >
            {problem}
          </Notice>
        ) : null}
        <SaveBar
          dirty={isDirty && !isGone}
          pending={save.isPending || isSubmitting}
          onReset={() => take(schedule)}
        />
      </ScheduleForm>
    </>
  );
}
