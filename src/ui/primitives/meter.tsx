import { classNames } from "@/lib/class-names";

export interface MeterProps {
  label: string;
  value: number;
  max: number;
  /** The numbers in words: "42 GB of 120 GB". */
  text: string;
  /** From this share on it warns; from `badFrom` it is bad. */
  warnFrom?: number;
  badFrom?: number;
  className?: string;
}

/** How full something is. */
export function Meter({ label, value, max, text, warnFrom = 0.8, badFrom = 0.95, className }: MeterProps) {
  const share = max > 0 ? Math.min(1, value / max) : 0;
  const look = share >= badFrom ? "bg-bad" : share >= warnFrom ? "bg-warn" : "bg-ok";
  return (
    <div className={classNames("min-w-0", className)}>
      <div className="numbers mb-1.5 flex justify-between gap-3 text-xs">
        <span className="truncate text-soft">{label}</span>
        <span className="text-ink">{text}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: browsers draw the native meter each in their own way */}
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
        className="h-1.5 overflow-hidden rounded-full bg-press"
      >
        <div className={classNames("h-full rounded-full", look)} style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
