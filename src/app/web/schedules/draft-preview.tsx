"use client";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import { compileSchedule } from "@/domains/schedules/core/compile-schedule";
import { calendarDay, epochDayOf } from "@/lib/calendar-day";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { YearStrip } from "@/ui/patterns/year-strip";
import type { YearCell } from "@/ui/patterns/year-strip-day";
import { Panel } from "@/ui/primitives/panel";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import { activeDays } from "./active-days";
import { describeDraft } from "./describe-draft";
import { draftRule } from "./draft-rule";
import { isoDate } from "./iso-date";
import { useScheduleForm } from "./use-schedule-form";

const counted = (days: number) => (days === 1 ? "1 day" : `${days} days`);

/** What the form means, in words and as a year. `today` is an ISO date. */
export function DraftPreview({ today }: { today: string }) {
  const trpc = useTRPC();
  const values = useDeferredValue(useScheduleForm().watch());
  const { data: categories } = useQuery(trpc.categories.list.queryOptions());
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const find = (id: number | null | undefined) => categories?.find((category) => category.id === id);
  const names = { category: find(values.categoryId), fallback: find(values.fallbackCategoryId) };
  const days = useMemo(() => {
    const first = epochDayOf(year, 1, 1);
    return activeDays(compileSchedule(draftRule(values)), first, epochDayOf(year + 1, 1, 1) - first);
  }, [values, year]);
  const label = values.name.trim() || "It plays";
  const color = values.color ?? "var(--accent)";
  const cells = useMemo(
    () =>
      Object.fromEntries(
        days.map((day): [string, YearCell] => [isoDate(calendarDay(day)), { color, label }]),
      ),
    [days, color, label],
  );
  return (
    <Panel title="What this means" tone="lit">
      <div className="space-y-2 text-pretty text-sm">
        {describeDraft(values, names, today).map((sentence, index) => (
          <p key={sentence} className={index === 0 ? "voice text-lg leading-snug" : "text-soft"}>
            {sentence}
          </p>
        ))}
      </div>
      <div className="mt-5 mb-3 flex items-center justify-between gap-3">
        <p className="numbers text-faint text-xs" aria-live="polite">
          {days.length === 0 ? `On no day of ${year}` : `On ${counted(days.length)} of ${year}`}
        </p>
        <SegmentedControl
          aria-label="The year"
          size="sm"
          value={String(year)}
          onValueChange={(next) => setYear(Number(next))}
          segments={[thisYear, thisYear + 1].map((one) => ({ value: String(one), label: String(one) }))}
        />
      </div>
      <YearStrip key={year} year={year} cells={cells} today={today} />
    </Panel>
  );
}
