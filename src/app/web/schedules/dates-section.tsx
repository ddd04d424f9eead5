"use client";
import { DatesOnce } from "./dates-once";
import { DatesYearly } from "./dates-yearly";
import { FormPart } from "./form-part";
import { useScheduleForm } from "./use-schedule-form";

/** From when until when. */
export function DatesSection() {
  const type = useScheduleForm().watch("type");
  const isYearly = type === "yearly" || type === "holiday";
  const description = isYearly
    ? "Days of the year, whichever year it is. An end before the start lies in the next year."
    : "It lives from the one to the other. Times are those of the clock in your settings.";
  return (
    <FormPart title={isYearly ? "Which days of the year" : "From when until when"} description={description}>
      {isYearly ? <DatesYearly /> : <DatesOnce />}
    </FormPart>
  );
}
