"use client";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo, useState } from "react";
import type { Calendar } from "@/domains/playback/schema/calendar";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { YearStrip } from "@/ui/patterns/year-strip";
import { Panel } from "@/ui/primitives/panel";
import { SegmentedControl } from "@/ui/primitives/segmented-control";
import { Skeleton } from "@/ui/primitives/skeleton";
import { draftCells } from "./calendar/draft-cells";
import { yearCells } from "./calendar/year-cells";
import { describeDraft } from "./describe-draft";
import { useDraftCalendar } from "./use-draft-calendar";
import { useScheduleForm } from "./use-schedule-form";

export interface DraftPreviewProps {
  /** ISO date. */
  today: string;
  /** Of the stored schedule that is being changed; null for a new one. */
  id: number | null;
}

const counted = (days: number) => (days === 1 ? "1 day" : `${days} days`);

function changeWords(after: Calendar | null, year: number): string {
  if (!after) return "";
  const changed = after.changedDays?.length ?? 0;
  return changed === 0 ? `Changes nothing in ${year}` : `Changes ${counted(changed)} of ${year}`;
}

/** What the form means, in words and as a year: before and after, with the days it changes in full colour. */
export function DraftPreview({ today, id }: DraftPreviewProps) {
  const trpc = useTRPC();
  const values = useDeferredValue(useScheduleForm().watch());
  const { data: categories } = useQuery(trpc.categories.list.queryOptions());
  const { data: sequences } = useQuery(trpc.sequences.list.queryOptions());
  const thisYear = Number(today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [shown, setShown] = useState<"before" | "after">("after");
  const { before, after, isWhole } = useDraftCalendar(values, id, year);
  const find = (wanted: number | null | undefined) => categories?.find((category) => category.id === wanted);
  const names = {
    category: find(values.categoryId),
    sequence: sequences?.find((sequence) => sequence.id === values.sequenceId),
    fallback: find(values.fallbackCategoryId),
  };
  const cells = useMemo(() => {
    if (shown === "after" && after) return draftCells(after);
    return before && yearCells(before, null);
  }, [shown, before, after]);
  return (
    <Panel title="What this means" tone="lit">
      <div className="space-y-2 text-pretty text-sm">
        {describeDraft(values, names, today).map((sentence, index) => (
          <p key={sentence} className={index === 0 ? "voice text-lg leading-snug" : "text-soft"}>
            {sentence}
          </p>
        ))}
      </div>
      <div className="mt-5 mb-3 flex flex-wrap items-center justify-between gap-3">
        <SegmentedControl
          aria-label="The calendar"
          size="sm"
          value={shown}
          onValueChange={setShown}
          segments={[
            { value: "before", label: "Now" },
            { value: "after", label: "With this" },
          ]}
        />
        <SegmentedControl
          aria-label="The year"
          size="sm"
          value={String(year)}
          onValueChange={(next) => setYear(Number(next))}
          segments={[thisYear, thisYear + 1].map((one) => ({ value: String(one), label: String(one) }))}
        />
      </div>
      {cells ? (
        <YearStrip key={year} year={year} cells={cells} today={today} />
      ) : (
        <Skeleton className="h-64" />
      )}
      <p className="numbers mt-3 text-faint text-xs" aria-live="polite">
        {isWhole ? changeWords(after, year) : "Choose what plays and when, and the calendar follows."}
      </p>
    </Panel>
  );
}
