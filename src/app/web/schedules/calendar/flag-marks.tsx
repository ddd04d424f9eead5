import { CircleDashed, GitCompareArrows, PaintBucket } from "lucide-react";
import type { CalendarDay } from "@/domains/playback/schema/calendar";
import { type DayFlag, dayFlagLabels, dayFlags, hasFlag } from "./day-flags";

const marks = { conflict: GitCompareArrows, gap: CircleDashed, filler: PaintBucket } as const;

/** The mark of a flag. */
export function FlagMark({ flag, className }: { flag: DayFlag; className?: string }) {
  const Mark = marks[flag];
  return <Mark aria-hidden className={className} />;
}

/** The same in words, where there is room for them. */
export const FlagWords = ({ day }: { day: CalendarDay }) => (
  <ul className="flex flex-wrap gap-x-4 gap-y-1 text-soft text-xs">
    {dayFlags
      .filter((flag) => hasFlag(day, flag))
      .map((flag) => (
        <li key={flag} className="flex items-center gap-1.5">
          <FlagMark flag={flag} className="size-3.5 shrink-0 text-faint" />
          {dayFlagLabels[flag].hint}.
        </li>
      ))}
  </ul>
);

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
