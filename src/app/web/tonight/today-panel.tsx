"use client";
import { useMemo } from "react";
import type { Tonight } from "@/domains/playback/schema";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import { secondsPerDay } from "@/lib/calendar-day";
import { DayTimeline } from "@/ui/patterns/day-timeline";
import { Panel } from "@/ui/primitives/panel";
import { Skeleton } from "@/ui/primitives/skeleton";
import { dayProgramme } from "../schedules/day-programme";
import { useRuleBook, withOverride } from "../schedules/use-rule-book";
import { daySegments } from "./day-segments";
import { UpcomingList } from "./upcoming-list";
import { type ServerMoment, useServerNow } from "./use-server-now";

export interface TodayPanelProps {
  tonight: Tonight;
  moment: ServerMoment;
}

/** The day as a bar of light, with the hand at now, and what comes after. */
export function TodayPanel({ tonight, moment }: TodayPanelProps) {
  const { book, faces } = useRuleBook();
  const nowMs = useServerNow(moment, 20_000);
  const wallSeconds = zoneClock(tonight.zone).wallSecondsAt(nowMs);
  const epochDay = Math.floor(wallSeconds / secondsPerDay);
  const { override } = tonight;
  const segments = useMemo(() => {
    if (!book) return null;
    const stretches = dayProgramme(withOverride(book, override), epochDay);
    return daySegments(stretches, faces, override?.content.name ?? null);
  }, [book, faces, override, epochDay]);
  return (
    <Panel title="Today" description="What loses lies below, dimmed.">
      {segments ? (
        <DayTimeline
          label="What plays today"
          segments={segments}
          nowMinute={(wallSeconds - epochDay * secondsPerDay) / 60}
        />
      ) : (
        <Skeleton className="mt-5 h-11" />
      )}
      <UpcomingList upcoming={tonight.upcoming} nowWall={tonight.atWall} faces={faces} />
    </Panel>
  );
}
