import { CircleDashed, GitCompareArrows, PaintBucket } from "lucide-react";
import type { CalendarDay } from "@/domains/playback/schema/calendar";
import { type DayFlag, dayFlagLabels, dayFlags, hasFlag } from "./day-flags";

const marks = { conflict: GitCompareArrows, gap: CircleDashed, filler: PaintBucket } as const;

/** The mark of a flag. */
export function FlagMark({ flag, className }: { flag: DayFlag; className?: string }) {
  const Mark = marks[flag];
  return <Mark aria-hidden className={className} />;
}

/** What there is to know about a day beside its colours. */
export const FlagMarks = ({ day }: { day: CalendarDay }) => (
  <span className="flex gap-0.5 text-faint">
    {dayFlags
      .filter((flag) => hasFlag(day, flag))
      .map((flag) => (
        <span key={flag} title={dayFlagLabels[flag].hint}>
          <FlagMark flag={flag} className="size-3 max-sm:size-2.5" />
          <span className="sr-only">{dayFlagLabels[flag].hint}.</span>
        </span>
      ))}
  </span>
);
