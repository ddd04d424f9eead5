"use client";
import { useMemo, useState } from "react";
import type { Calendar } from "@/domains/playback/schema/calendar";
import { YearStrip } from "@/ui/patterns/year-strip";
import { Chip } from "@/ui/primitives/chip";
import { countFlag, type DayFlag, dayFlagLabels, dayFlags } from "./day-flags";
import { FlagMark } from "./flag-marks";
import { yearCells } from "./year-cells";

export interface YearViewProps {
  calendar: Calendar;
  year: number;
  onDay: (isoDate: string) => void;
}

/** A year at a glance. The marks pick out days with conflicts, gaps or filler. */
export function YearView({ calendar, year, onDay }: YearViewProps) {
  const [flag, setFlag] = useState<DayFlag | null>(null);
  const cells = useMemo(() => yearCells(calendar, flag), [calendar, flag]);
  return (
    <>
      <YearStrip key={year} year={year} cells={cells} today={calendar.today} onSelect={onDay} />
      <div className="mt-4 flex flex-wrap gap-2">
        {dayFlags.map((one) => {
          const count = countFlag(calendar.days, one);
          if (count === 0) return null;
          const { one: single, many } = dayFlagLabels[one];
          return (
            <Chip
              key={one}
              icon={<FlagMark flag={one} className="size-3.5" />}
              pressed={flag === one}
              onClick={() => setFlag(flag === one ? null : one)}
            >
              {count} {count === 1 ? single : many}
            </Chip>
          );
        })}
      </div>
    </>
  );
}
