"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { UnsavedChangesGuard } from "@/ui/patterns/unsaved-changes-guard";
import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { toast } from "@/ui/primitives/toast";
import { useHolidayDates } from "./holidays/use-holiday-dates";
import { ScheduleForm } from "./schedule-form";
import { type ScheduleValues, tidied } from "./schedule-values";
import { showFault } from "./show-fault";
import { useScheduleFields } from "./use-schedule-fields";

export interface NewScheduleFormProps {
  first: ScheduleValues;
  /** ISO date. */
  today: string;
}

export function NewScheduleForm({ first, today }: NewScheduleFormProps) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  const form = useScheduleFields(first);
  const withHolidayDates = useHolidayDates();
  const [problem, setProblem] = useState<string | null>(null);
  const create = useMutation(
    trpc.schedules.create.mutationOptions({
      onMutate: () => setProblem(null),
      onSuccess: async ({ name, isActive }) => {
        toast.done(`${name} is made.`, isActive ? "Its time is now." : undefined);
        await queries.invalidateQueries(trpc.schedules.pathFilter());
        router.push("/web/schedules");
      },
      onError: (error) => setProblem(showFault(form, error)),
    }),
  );
  const isUnderWay = create.isPending || create.isSuccess;
  return (
    <>
      <UnsavedChangesGuard when={form.formState.isDirty && !isUnderWay} />
      <ScheduleForm
        form={form}
        today={today}
        id={null}
        onSubmit={async (input) => {
          if (isUnderWay) return;
          const whole = await withHolidayDates(tidied(input));
          create.mutate(whole);
        }}
      >
        {problem ? (
          <Notice tone="bad" className="mb-4">
            {problem}
          </Notice>
        ) : null}
        <div className="flex flex-wrap gap-2 border-t pt-6">
          <Button
            type="submit"
            variant="primary"
            size="lg"
            pending={isUnderWay || form.formState.isSubmitting}
          >
            Make the schedule
          </Button>
          <Button asChild variant="ghost" size="lg">
            <Link href="/web/schedules">Cancel</Link>
          </Button>
        </div>
      </ScheduleForm>
    </>
  );
}
