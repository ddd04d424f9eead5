import { classNames } from "@/lib/class-names";
import { clockTime } from "@/lib/clock-time";
import { twoDigits } from "@/lib/two-digits";

export interface DaySegment {
  id: string;
  label: string;
  /** Minutes after midnight, 0 to 1440. */
  startMinute: number;
  endMinute: number;
  /** A CSS colour; lamp light when absent. */
  color?: string | undefined;
  /** It would play but something else wins. */
  muted?: boolean;
}

export interface DayTimelineProps {
  label: string;
  segments: readonly DaySegment[];
  /** Where the hand stands, in minutes after midnight. */
  nowMinute?: number;
  className?: string;
}

const dayMinutes = 1440;
const hours = [0, 6, 12, 18, 24];
const place = (minute: number) => `${(minute / dayMinutes) * 100}%`;

/** One day as a bar of light. Losers lie in a thinner row below the winner. */
export function DayTimeline({ label, segments, nowMinute, className }: DayTimelineProps) {
  const rows = [segments.filter((one) => !one.muted), segments.filter((one) => one.muted)];
  return (
    <figure aria-label={label} className={classNames("min-w-0", className)}>
      <div className="relative pt-5">
        {rows.map((row, index) => (
          <ul
            key={index === 0 ? "plays" : "waits"}
            className={classNames(
              "relative overflow-hidden rounded-md bg-hover",
              index === 0 ? "h-11" : "mt-1 h-5",
              row.length === 0 && index === 1 && "hidden",
            )}
          >
            {row.map((segment) => (
              <li
                key={segment.id}
                title={`${segment.label}, ${clockTime(segment.startMinute)} to ${clockTime(segment.endMinute)}`}
                className={classNames(
                  "absolute inset-y-0 flex min-w-0 items-center overflow-hidden border-canvas border-x px-2.5",
                  segment.muted
                    ? "text-soft"
                    : "text-[oklch(0.16_0.02_60)] shadow-[inset_0_1px_0_oklch(1_0_0/0.3)]",
                )}
                style={{
                  left: place(segment.startMinute),
                  width: place(segment.endMinute - segment.startMinute),
                  background: segment.muted
                    ? `color-mix(in oklab, ${segment.color ?? "var(--accent)"} 22%, var(--panel))`
                    : (segment.color ?? "var(--accent)"),
                }}
              >
                <span
                  className={classNames("truncate font-semibold", segment.muted ? "text-2xs" : "text-xs")}
                >
                  {segment.label}
                  <span className="sr-only">
                    {` ${clockTime(segment.startMinute)} to ${clockTime(segment.endMinute)}${segment.muted ? ", waits" : ""}`}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        ))}
        {nowMinute === undefined ? null : (
          <div className="pointer-events-none absolute inset-y-0 w-0" style={{ left: place(nowMinute) }}>
            <span className="numbers -translate-x-1/2 absolute top-0 whitespace-nowrap font-semibold text-2xs text-accent-text">
              <span className="sr-only">Now </span>
              {clockTime(nowMinute)}
            </span>
            <span className="-translate-x-1/2 absolute top-4 bottom-0 w-0.5 rounded-full bg-ink shadow-[0_0_0_2px_var(--canvas)]" />
          </div>
        )}
      </div>
      <div aria-hidden className="numbers mt-1.5 flex justify-between text-2xs text-faint">
        {hours.map((hour) => (
          <span key={hour}>{twoDigits(hour)}</span>
        ))}
      </div>
    </figure>
  );
}
