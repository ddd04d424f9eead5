"use client";
import type { ScheduleType } from "@/domains/schedules/constants";
import { DatesOnce } from "./dates-once";
import { DatesYearly } from "./dates-yearly";
import { FormPart } from "./form-part";
import { DatesHoliday } from "./holidays/dates-holiday";
import { useScheduleForm } from "./use-schedule-form";

const once = {
  title: "From when until when",
  description: "It plays only between these two. Times are those of the clock in your settings.",
};
const words: Partial<Record<ScheduleType, typeof once>> = {
  yearly: {
    title: "Which days of the year",
    description: "Days of the year, whichever year it is. An end before the start lies in the next year.",
  },
  holiday: {
    title: "Which holiday",
    description: "Marquee knows on which day it falls each year, also when that moves with the moon.",
  },
};

/** From when until when. */
export function DatesSection() {
  const type = useScheduleForm().watch("type");
  return (
    <FormPart {...(words[type] ?? once)}>
      {type === "holiday" ? <DatesHoliday /> : type === "yearly" ? <DatesYearly /> : <DatesOnce />}
    </FormPart>
  );
}
