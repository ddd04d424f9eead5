"use client";
import type { ReactNode } from "react";
import { FormProvider, type SubmitHandler } from "react-hook-form";
import type { ScheduleInput } from "@/domains/schedules/schema";
import { ContentSection } from "./content-section";
import { DatesSection } from "./dates-section";
import { DaysSection } from "./days-section";
import { DraftPreview } from "./draft-preview";
import { focusFirstError } from "./focus-first-error";
import { LookSection } from "./look-section";
import { NameAndTypeSection } from "./name-and-type-section";
import { PrecedenceSection } from "./precedence-section";
import type { ScheduleFields } from "./use-schedule-fields";

export interface ScheduleFormProps {
  form: ScheduleFields;
  onSubmit: SubmitHandler<ScheduleInput>;
  /** ISO date. */
  today: string;
  /** Of the stored schedule that is being changed; null for a new one. */
  id: number | null;
  /** What stands at the foot: the buttons. */
  children: ReactNode;
}

/** All of a schedule, and beside it what it means. */
export function ScheduleForm({ form, onSubmit, today, id, children }: ScheduleFormProps) {
  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => {
          const element = event.currentTarget;
          void form.handleSubmit(onSubmit, () => focusFirstError(element))(event);
        }}
        className="grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_23rem]"
      >
        <div className="min-w-0">
          <NameAndTypeSection />
          <ContentSection />
          <DatesSection />
          <DaysSection />
          <PrecedenceSection />
          <LookSection />
        </div>
        <aside
          aria-label="What this means"
          className="min-w-0 xl:sticky xl:top-[calc(var(--bar-height)+1.5rem)]"
        >
          <DraftPreview today={today} id={id} />
        </aside>
        <div className="min-w-0 xl:col-span-2">{children}</div>
      </form>
    </FormProvider>
  );
}
