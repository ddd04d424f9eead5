"use client";
import { Field } from "@/ui/primitives/field";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import { DatesYearly } from "../dates-yearly";
import { holidayToChoose } from "../schedule-values";
import { useScheduleForm } from "../use-schedule-form";
import { HolidayPicker } from "./holiday-picker";
import { HolidayReach } from "./holiday-reach";
import { NextTimes } from "./next-times";

/** A holiday that the tables know, with the days around it; or a day of one's own. */
export function DatesHoliday() {
  const { watch, setValue, clearErrors } = useScheduleForm();
  const name = watch("holidayName");
  const isKnown = name !== null;
  return (
    <>
      <Field label="The day">
        <SegmentedControl
          value={isKnown ? "known" : "own"}
          onValueChange={(next) => {
            setValue("holidayName", next === "known" ? holidayToChoose : null, { shouldDirty: true });
            clearErrors("holidayName");
          }}
          segments={[
            { value: "known", label: "A holiday" },
            { value: "own", label: "A day of my own" },
          ]}
        />
      </Field>
      {isKnown ? (
        <>
          <HolidayPicker />
          {name === holidayToChoose ? null : (
            <>
              <HolidayReach />
              <NextTimes />
            </>
          )}
        </>
      ) : (
        <DatesYearly />
      )}
    </>
  );
}
