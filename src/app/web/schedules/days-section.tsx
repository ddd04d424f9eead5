"use client";
import { Disclosure } from "@/ui/primitives/disclosure";
import { MonthDaysField, MonthsField, WeekDaysField } from "./days-fields";
import { FormPart } from "./form-part";
import { HoursField } from "./hours-field";
import { useScheduleForm } from "./use-schedule-form";

/** On which days, and at which hours. What the kind of schedule does not ask for stands behind a door. */
export function DaysSection() {
  const { watch, getValues } = useScheduleForm();
  const type = watch("type");
  const isWeekly = type === "weekly";
  const isMonthly = type === "monthly";
  // The door is new for each kind, and open when something behind it counts.
  const { weekDays, months, monthDays } = getValues("recurrence");
  const isOpenAtFirst =
    (!isWeekly && weekDays.length > 0) || (!isMonthly && months.length + monthDays.length > 0);
  return (
    <FormPart title="Days and hours" description="All that you choose here must hold at the same time.">
      {isWeekly ? <WeekDaysField /> : null}
      {isMonthly ? (
        <>
          <MonthDaysField />
          <MonthsField />
        </>
      ) : null}
      <HoursField />
      <Disclosure key={type} title="Only on some of these days" defaultOpen={isOpenAtFirst}>
        <div className="space-y-5">
          {isWeekly ? null : <WeekDaysField />}
          {isMonthly ? null : (
            <>
              <MonthDaysField />
              <MonthsField />
            </>
          )}
        </div>
      </Disclosure>
    </FormPart>
  );
}
