"use client";
import { useMemo } from "react";
import { Combobox } from "@/ui/primitives/combobox";
import { Field } from "@/ui/primitives/field";
import { ZoneClockLine } from "./zone-clock-line";
import { machineZone, zoneOptions } from "./zone-options";

export interface ZoneFieldProps {
  /** Null follows the machine. */
  value: string | null;
  onValueChange: (zone: string | null) => void;
  /** The machine's own zone, where it is known. */
  machine: string | null;
  error: string | undefined;
}

/** The zone whose wall clock the schedules follow. */
export function ZoneField({ value, onValueChange, machine, error }: ZoneFieldProps) {
  const options = useMemo(
    () => [
      {
        value: machineZone,
        label: "As the machine has it",
        ...(machine === null ? {} : { hint: machine }),
      },
      ...zoneOptions(Intl.supportedValuesOf("timeZone"), value, Date.now()),
    ],
    [machine, value],
  );
  const shown = value ?? machine;
  return (
    <>
      <Field label="Time zone" error={error}>
        <Combobox
          value={value ?? machineZone}
          onValueChange={(next) => onValueChange(next === machineZone ? null : next)}
          options={options}
          searchPlaceholder="A city, a region, or UTC+02"
          emptyText="No zone by that name."
        />
      </Field>
      {shown === null ? null : <ZoneClockLine zone={shown} />}
    </>
  );
}
