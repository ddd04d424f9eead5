"use client";
import { CalendarPlus, X } from "lucide-react";
import Link from "next/link";
import { useMemo } from "react";
import { DayTimeline } from "@/ui/patterns/day-timeline";
import { Button } from "@/ui/primitives/button";
import { IconButton } from "@/ui/primitives/icon-button";
import { daySegments } from "../tonight/day-segments";
import { longDay } from "../tonight/near-words";
import { dayProgramme, type RuleBook } from "./day-programme";
import { epochDayOfIso } from "./iso-date";
import type { ScheduleFaces } from "./schedule-face";

export interface DayDetailProps {
  /** ISO date. */
  day: string;
  book: RuleBook;
  faces: ScheduleFaces;
  onClose: () => void;
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(Math.floor(minute % 60)).padStart(2, "0")}`;

/** The hours of one day: what plays when, who waits, and why. */
export function DayDetail({ day, book, faces, onClose }: DayDetailProps) {
  const stretches = useMemo(() => dayProgramme(book, epochDayOfIso(day) ?? 0), [book, day]);
  return (
    <section aria-label={longDay(day)} className="fade-in-0 mt-5 animate-in border-t pt-5">
      <header className="mb-1 flex items-center justify-between gap-3">
        <h3 className="voice text-lg">{longDay(day)}</h3>
        <div className="flex items-center gap-1">
          <Button asChild size="sm">
            <Link href={`/web/schedules/new?day=${day}`}>
              <CalendarPlus /> Schedule this day
            </Link>
          </Button>
          <IconButton label="Close the day" size="sm" onClick={onClose}>
            <X />
          </IconButton>
        </div>
      </header>
      <DayTimeline label="The hours of the day" segments={daySegments(stretches, faces, null)} />
      <ol className="mt-4 space-y-1.5 text-sm">
        {stretches.map(({ startMinute, endMinute, what }) => (
          <li key={startMinute} className="flex gap-4">
            <span className="numbers w-24 shrink-0 text-faint">
              {clock(startMinute)}–{clock(endMinute)}
            </span>
            <span className="min-w-0 text-pretty text-soft">
              {[what.reason, ...what.losers.map(({ reason }) => reason)].join(" ")}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
