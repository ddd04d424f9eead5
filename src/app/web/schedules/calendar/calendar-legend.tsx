import Link from "next/link";
import type { Calendar } from "@/domains/playback/schema/calendar";
import { scheduleColor } from "../schedule-color";

/** More names than that are no help. */
const namesMax = 16;

/** Which colour is which schedule. */
export function CalendarLegend({ calendar }: { calendar: Calendar }) {
  const { schedules } = calendar;
  if (schedules.length === 0) return null;
  const more = schedules.length - namesMax;
  return (
    <ul aria-label="The colours" className="mt-4 flex flex-wrap gap-x-4 gap-y-1.5 text-sm text-soft">
      {schedules.slice(0, namesMax).map((schedule) => (
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
      {more > 0 ? <li className="text-faint">and {more.toLocaleString("en")} more</li> : null}
    </ul>
  );
}
