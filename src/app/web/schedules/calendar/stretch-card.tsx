"use client";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import type { Calendar, CalendarStretch } from "@/domains/playback/schema/calendar";
import { Button } from "@/ui/primitives/button";
import { longDay } from "../../tonight/near-words";
import { playFaces } from "./play-face";
import { hoursOf, waitingWords } from "./stretch-words";

export interface StretchCardProps {
  calendar: Calendar;
  /** ISO date. */
  date: string;
  stretch: CalendarStretch;
}

/** Why this plays at this time, who waits, and the way to the very list of clips. */
export function StretchCard({ calendar, date, stretch }: StretchCardProps) {
  const face = playFaces(calendar)[stretch.play];
  const waits = waitingWords(stretch.waiting, calendar);
  // The calendar stays as it stands in the address.
  const asked = new URLSearchParams(useSearchParams());
  asked.set("at", stretch.fromWall.slice(0, 16));
  return (
    <div className="space-y-2 text-sm">
      <p className="numbers text-faint text-xs">
        {longDay(date)}, {hoursOf(date, stretch)}
      </p>
      <p className="flex items-center gap-2 font-semibold">
        <span
          aria-hidden
          className="size-2.5 shrink-0 rounded-[3px] bg-hover"
          style={face?.color ? { background: face.color } : undefined}
        />
        {face?.label}
      </p>
      {face?.contents && face.contents !== face.label ? (
        <p className="text-soft">Plays {face.contents}.</p>
      ) : null}
      <p className="text-pretty text-soft">{stretch.reason}</p>
      {waits ? <p className="text-warn-text text-xs">{waits}.</p> : null}
      <div className="flex flex-wrap gap-2 pt-1">
        <Button asChild size="sm">
          <Link href={`/web/schedules?${asked}#ask`}>What exactly plays</Link>
        </Button>
        {face?.scheduleId ? (
          <Button asChild size="sm" variant="ghost">
            <Link href={`/web/schedules/${face.scheduleId}`}>Open the schedule</Link>
          </Button>
        ) : null}
      </div>
    </div>
  );
}
