"use client";
import { classNames } from "@/lib/class-names";

export interface YearCell {
  /** A CSS colour. */
  color: string;
  /** What it is, for the tooltip and for screen readers. */
  label: string;
  /** A second colour in the corner: something else wanted the day too. */
  alsoColor?: string;
}

interface YearStripDayProps {
  isoDate: string;
  /** The date in words. */
  name: string;
  weekend: boolean;
  cell: YearCell | undefined;
  /** The one day the Tab key stops at. */
  reachable: boolean;
  today: boolean;
  selected: boolean;
  onReach: (isoDate: string) => void;
  onSelect: ((isoDate: string) => void) | undefined;
}

/** One day of a YearStrip. */
export function YearStripDay(props: YearStripDayProps) {
  const { isoDate, cell, weekend, today, selected } = props;
  const words = `${props.name}: ${cell?.label ?? "nothing set"}`;
  return (
    <td className="p-0">
      <button
        type="button"
        data-day={isoDate}
        tabIndex={props.reachable ? 0 : -1}
        aria-label={words}
        aria-pressed={props.onSelect ? selected : undefined}
        aria-current={today ? "date" : undefined}
        onFocus={() => props.onReach(isoDate)}
        onClick={() => props.onSelect?.(isoDate)}
        className={classNames(
          "relative block h-4.5 w-full overflow-hidden rounded-[3px] transition-transform hover:z-10 hover:scale-125 focus-visible:z-10 sm:h-5.5",
          !cell && (weekend ? "bg-press" : "bg-hover"),
          selected && "z-10 outline-2 outline-focus outline-offset-1",
          today && "shadow-[0_0_0_1px_var(--canvas),0_0_0_2.5px_var(--ink)]",
        )}
        style={cell ? { background: cell.color } : undefined}
      >
        {cell?.alsoColor ? (
          <span
            aria-hidden
            className="absolute right-0 bottom-0 size-1/2 [clip-path:polygon(100%_0,100%_100%,0_100%)]"
            style={{ background: cell.alsoColor }}
          />
        ) : null}
      </button>
    </td>
  );
}
