import type { CSSProperties } from "react";
import { classNames } from "@/lib/class-names";
import { Skeleton } from "@/ui/primitives/skeleton";
import type { CalendarView } from "./calendar-span";

export interface CalendarSkeletonProps {
  view: CalendarView;
  /** How many days the view holds. */
  days: number;
}

const heights = {
  year: "h-68 sm:h-84",
  month: "h-[calc(var(--weeks)*5.9rem+1.25rem)] sm:h-[calc(var(--weeks)*7.95rem+1.5rem)]",
  week: "h-158",
  day: "h-208",
} as const;

/** As high as the view it stands for, so that nothing below jumps when the answer comes. */
export const CalendarSkeleton = ({ view, days }: CalendarSkeletonProps) => (
  <div style={{ "--weeks": Math.ceil(days / 7) } as CSSProperties}>
    <Skeleton className={classNames("w-full", heights[view])} />
  </div>
);
