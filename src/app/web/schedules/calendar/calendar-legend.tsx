"use client";
import Link from "next/link";
import { useState } from "react";
import type { Calendar } from "@/domains/playback/schema/calendar";
import { scheduleColor } from "../schedule-color";

/** More names than that are told when they are wanted. */
const namesMax = 16;

/** Which colour is which schedule. */
export function CalendarLegend({ calendar }: { calendar: Calendar }) {
  const { schedules } = calendar;
  const [isWhole, setIsWhole] = useState(false);
  if (schedules.length === 0) return null;
  const shown = isWhole ? schedules : schedules.slice(0, namesMax);
  const more = schedules.length - shown.length;
  return (
    <ul aria-label="The colours" className="mt-4 flex flex-wrap gap-x-4 gap-y-1.5 text-sm text-soft">
      {shown.map((schedule) => (
        <li key={schedule.id} className="flex min-w-0 items-center gap-1.5">
          <span
            aria-hidden
            className="size-2.5 shrink-0 rounded-[3px]"
            style={{ background: scheduleColor(schedule) }}
          />
          <Link
            href={`/web/schedules/${schedule.id}`}
            className="truncate rounded-sm underline-offset-4 hover:text-ink hover:underline"
          >
            {schedule.name}
          </Link>
        </li>
      ))}
      {more > 0 ? (
        <li>
          <button
            type="button"
            onClick={() => setIsWhole(true)}
            className="rounded-sm text-faint underline decoration-line underline-offset-4 hover:text-ink"
          >
            and {more.toLocaleString("en")} more
          </button>
        </li>
      ) : null}
    </ul>
  );
}
