"use client";
import type { Calendar } from "@/domains/playback/schema/calendar";
import { weekDayNames } from "@/lib/describe-day";
import { MonthDay } from "./month-day";

export interface MonthViewProps {
  calendar: Calendar;
  /** `YYYY-MM`: days of the months beside it step back. */
  month: string;
  onDay: (isoDate: string) => void;
}

/** A month as weeks of days, each with what plays on it. */
export function MonthView({ calendar, month, onDay }: MonthViewProps) {
  const weeks = Array.from({ length: calendar.days.length / 7 }, (_, week) =>
    calendar.days.slice(week * 7, week * 7 + 7),
  );
  return (
    <table className="w-full table-fixed border-separate border-spacing-px sm:border-spacing-1">
      <caption className="sr-only">What plays on each day</caption>
      <thead>
        <tr>
          {weekDayNames.map((name) => (
            <th key={name} scope="col" className="pb-1 font-medium text-2xs text-faint">
              <span className="sm:hidden">{name.slice(0, 1)}</span>
              <span className="max-sm:hidden">{name.slice(0, 3)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((days) => (
          <tr key={days[0]?.date}>
            {days.map((day) => (
              <MonthDay
                key={day.date}
                calendar={calendar}
                day={day}
                isBeside={!day.date.startsWith(month)}
                onDay={onDay}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
