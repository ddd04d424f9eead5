"use client";
import { useState } from "react";
import { Combobox } from "@/ui/primitives/combobox";
import { Field } from "@/ui/primitives/field";
import { holidayToChoose } from "../schedule-values";
import { useScheduleForm } from "../use-schedule-form";
import { readChoice, withChosen, writeChoice } from "./holiday-options";
import type { HomePlace } from "./home-place";
import { PlaceFields } from "./place-fields";
import { useHolidayLists } from "./use-holiday-lists";
import { useHomePlace } from "./use-home-place";

const change = { shouldDirty: true } as const;

/** Where, and which of the holidays there. */
export function HolidayPicker() {
  const { watch, getValues, setValue, clearErrors, formState } = useScheduleForm();
  const { errors } = formState;
  const [name, country, region] = watch(["holidayName", "holidayCountry", "holidayRegion"]);
  const { place: home, remember } = useHomePlace();
  const place = country === null ? home : { country, region };
  const [year] = useState(() => new Date().getFullYear());
  const { options, isLoading, problem } = useHolidayLists(place, year);
  const chosen = name ? { name, country } : null;

  const movePlace = (next: HomePlace) => {
    remember(next);
    clearErrors(["holidayCountry", "holidayRegion"]);
    // One that many countries keep does not move with the place.
    if (country === null && name !== holidayToChoose) return;
    setValue("holidayCountry", name === holidayToChoose ? null : next.country, change);
    setValue("holidayRegion", name === holidayToChoose ? null : next.region, change);
  };
  const choose = (next: { name: string; country: string | null }) => {
    const called = getValues("name").trim();
    if (called === "" || called === name) {
      setValue("name", next.name, change);
      clearErrors("name");
    }
    setValue("holidayName", next.name, change);
    setValue("holidayCountry", next.country, change);
    setValue("holidayRegion", next.country === null ? null : place.region, change);
    setValue("holidayObserved", false, change);
    clearErrors(["holidayName", "holidayCountry", "holidayRegion"]);
  };
  const error = errors.holidayName?.message;
  return (
    <>
      <div className="flex flex-wrap gap-3">
        <PlaceFields
          place={place}
          onChange={movePlace}
          countryError={errors.holidayCountry?.message}
          regionError={errors.holidayRegion?.message}
        />
      </div>
      <Field
        label="Holiday"
        required
        hint={`With its dates of ${year}. You may also type another name of it.`}
        error={
          error && name === holidayToChoose ? "Choose the holiday, or a day of your own." : (error ?? problem)
        }
      >
        <Combobox
          value={chosen ? writeChoice(chosen) : undefined}
          onValueChange={(next) => choose(readChoice(next))}
          options={withChosen(options, chosen)}
          placeholder={isLoading ? "Loading the holidays" : "Choose a holiday"}
          searchPlaceholder="Type a name, a month or a kind"
          emptyText="No holiday by that name."
          onCreate={(text) => choose({ name: text, country: place.country })}
        />
      </Field>
    </>
  );
}
