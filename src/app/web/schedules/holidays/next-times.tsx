"use client";
import { useQuery } from "@tanstack/react-query";
import { Sunset } from "lucide-react";
import { Controller } from "react-hook-form";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { Button } from "@/ui/primitives/button";
import { Notice } from "@/ui/primitives/notice";
import { Skeleton } from "@/ui/primitives/skeleton";
import { Switch } from "@/ui/primitives/switch";
import { useScheduleForm } from "../use-schedule-form";
import { useToday } from "../use-today";
import { hasDayOff } from "./holiday-options";
import { fullSpanWords, nextTimesWords } from "./span-words";
import { useNextHoliday } from "./use-next-holiday";

const change = { shouldDirty: true } as const;

/** When the chosen holiday comes, and what is particular about it; or what was perhaps meant. */
export function NextTimes() {
  const trpc = useTRPC();
  const { control, watch, setValue } = useScheduleForm();
  const { data: settings } = useQuery(trpc.operations.getSettings.queryOptions());
  const today = useToday(settings?.zone ?? "UTC");
  const [observed, daysBefore] = watch(["holidayObserved", "holidayDaysBefore"]);
  const { next, problem } = useNextHoliday();
  if (problem) return <Notice tone="bad">{problem}</Notice>;
  if (!next) return <Skeleton className="h-16" />;
  if (!next.isKnown) return <Suggestions note={next.note} names={next.suggestions} />;
  const { holiday } = next;
  const [first, later] = nextTimesWords(next.spans, today);
  const dayOff = holiday?.observedDate;
  return (
    <>
      {holiday && (observed || hasDayOff(holiday)) ? (
        <Controller
          control={control}
          name="holidayObserved"
          render={({ field }) => (
            <Switch
              label="The day off instead of the day itself"
              hint={
                dayOff
                  ? `Next time that is ${fullSpanWords({ first: dayOff, last: dayOff })}, and the day itself ${fullSpanWords({ first: holiday.date, last: holiday.endDate })}.`
                  : "In some years it is kept on another day. Next time both are the same."
              }
              checked={field.value ?? false}
              onCheckedChange={field.onChange}
            />
          )}
        />
      ) : null}
      <div aria-live="polite" className="rounded-md bg-well px-4 py-3 ring-1 ring-line ring-inset">
        <p className="font-medium text-faint text-xs">It plays</p>
        <p className="voice text-lg leading-snug">{first ?? next.note}</p>
        {later ? <p className="numbers mt-1 text-pretty text-sm text-soft">{later}</p> : null}
      </div>
      {holiday?.beginsEveningBefore && daysBefore === 0 ? (
        <Notice
          title="It begins at sunset of the evening before"
          actions={
            <Button onClick={() => setValue("holidayDaysBefore", 1, change)}>
              <Sunset /> Play from the day before
            </Button>
          }
        >
          The dates here are whole days, without that evening.
        </Notice>
      ) : null}
    </>
  );
}

function Suggestions({ note, names }: { note: string; names: readonly string[] }) {
  const { getValues, setValue } = useScheduleForm();
  const take = (name: string) => {
    if (getValues("name").trim() === getValues("holidayName")) setValue("name", name, change);
    setValue("holidayName", name, { ...change, shouldValidate: true });
  };
  return (
    <Notice
      tone="warn"
      title="Nobody here knows this holiday"
      actions={names.map((name) => (
        <Button key={name} onClick={() => take(name)}>
          {name}
        </Button>
      ))}
    >
      {note}
    </Notice>
  );
}
