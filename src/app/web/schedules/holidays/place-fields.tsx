"use client";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Combobox } from "@/ui/primitives/combobox";
import { Field } from "@/ui/primitives/field";
import type { HomePlace } from "./home-place";

const none = "none";

export interface PlaceFieldsProps {
  place: HomePlace;
  onChange: (place: HomePlace) => void;
  countryError?: string | undefined;
  regionError?: string | undefined;
}

/** A country, found by typing, and one of its regions where not all of it keeps the same days. */
export function PlaceFields({ place, onChange, countryError, regionError }: PlaceFieldsProps) {
  const trpc = useTRPC();
  const { data: countries = [] } = useQuery(
    trpc.schedules.holidays.listCountries.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }),
  );
  const { data: regions = [] } = useQuery(
    trpc.schedules.holidays.listRegions.queryOptions(
      { country: place.country ?? "" },
      { enabled: place.country !== null, staleTime: Number.POSITIVE_INFINITY, retry: false },
    ),
  );
  const toOption = ({ code, name }: { code: string; name: string }) => ({
    value: code,
    label: name,
    hint: code,
  });
  return (
    <>
      <Field label="Country" error={countryError} className="min-w-40 flex-1">
        <Combobox
          value={place.country ?? none}
          onValueChange={(next) => onChange({ country: next === none ? null : next, region: null })}
          options={[{ value: none, label: "No country", hint: "Kept in many" }, ...countries.map(toOption)]}
          placeholder="Choose a country"
          searchPlaceholder="Type a country"
          emptyText="No country by that name."
        />
      </Field>
      {regions.length > 0 ? (
        <Field label="Region" error={regionError} className="min-w-40 flex-1">
          <Combobox
            value={place.region ?? none}
            onValueChange={(next) => onChange({ ...place, region: next === none ? null : next })}
            options={[{ value: none, label: "All regions" }, ...regions.map(toOption)]}
            placeholder="Choose a region"
            searchPlaceholder="Type a region"
            emptyText="No region by that name."
          />
        </Field>
      ) : null}
    </>
  );
}
