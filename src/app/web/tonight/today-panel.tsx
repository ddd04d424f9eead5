"use client";
import { useQuery } from "@tanstack/react-query";
import type { Tonight } from "@/domains/playback/schema";
import { zoneClock } from "@/domains/schedules/core/zone-clock";
import { secondsPerDay } from "@/lib/calendar-day";
import { formatWallSeconds } from "@/lib/wall-seconds";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { DayTimeline } from "@/ui/patterns/day-timeline";
import { Panel } from "@/ui/primitives/panel";
import { Skeleton } from "@/ui/primitives/skeleton";
import { calendarSegments } from "../schedules/calendar/calendar-segments";
import { UpcomingList } from "./upcoming-list";
import { type ServerMoment, useServerNow } from "./use-server-now";

export interface TodayPanelProps {
  tonight: Tonight;
  moment: ServerMoment;
}

/** The day as a bar of light, with the hand at now, and what comes after. */
export function TodayPanel({ tonight, moment }: TodayPanelProps) {
  const trpc = useTRPC();
  const nowMs = useServerNow(moment, 20_000);
  const wallSeconds = zoneClock(tonight.zone).wallSecondsAt(nowMs);
  const today = formatWallSeconds(wallSeconds).slice(0, 10);
  const { data: calendar } = useQuery(
    trpc.playback.getCalendar.queryOptions({ from: today, days: 1, detail: "stretches" }),
  );
  const [day] = calendar?.days ?? [];
  return (
    <Panel title="Today" description="What loses lies below, dimmed.">
      {calendar && day ? (
        <DayTimeline
          label="What plays today"
          segments={calendarSegments(calendar, day)}
          nowMinute={(wallSeconds % secondsPerDay) / 60}
        />
      ) : (
        <Skeleton className="mt-5 h-11" />
      )}
      <UpcomingList upcoming={tonight.upcoming} nowWall={tonight.atWall} />
    </Panel>
  );
}
