"use client";
import { CalendarPlus } from "lucide-react";
import Link from "next/link";
import type { Calendar, CalendarDay } from "@/domains/playback/schema/calendar";
import { DayTimeline } from "@/ui/patterns/day-timeline";
import { Button } from "@/ui/primitives/button";
import { calendarSegments } from "./calendar-segments";
import { FlagWords } from "./flag-marks";
import { StretchCard } from "./stretch-card";

export interface DayViewProps {
  calendar: Calendar;
  day: CalendarDay;
}

/** The hours of one day: what plays when, who waits, and why. */
export const DayView = ({ calendar, day }: DayViewProps) => (
  <div>
    <div className="mb-1 flex items-center justify-between gap-3">
      <FlagWords day={day} />
      <Button asChild size="sm">
        <Link href={`/web/schedules/new?day=${day.date}`}>
          <CalendarPlus /> Schedule this day
        </Link>
      </Button>
    </div>
    <DayTimeline label="The hours of the day" segments={calendarSegments(calendar, day)} />
    <ol className="mt-5 grid grid-cols-1 gap-3 sm:grid-cols-2 2xl:grid-cols-3">
      {day.stretches.map((stretch) => (
        <li key={stretch.fromWall} className="wrap-anywhere rounded-lg bg-well p-4 ring-1 ring-line">
          <StretchCard calendar={calendar} date={day.date} stretch={stretch} />
        </li>
      ))}
    </ol>
    {day.stretchesOmitted > 0 ? (
      <p className="mt-3 text-faint text-sm">
        {day.stretchesOmitted.toLocaleString("en")} more changes on this day are not listed.
      </p>
    ) : null}
  </div>
);
