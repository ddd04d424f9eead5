import { classNames } from "@/lib/class-names";

export interface ProgressProps {
  /** What is being done, read aloud: "Uploading snow.mp4". */
  label: string;
  /** Null while the end is not known. */
  done: number | null;
  total: number;
  /** The numbers in words: "12 of 40 clips". Shown above the bar with the share. */
  text?: string;
  tone?: "accent" | "ok" | "bad";
  /** The bar alone. */
  bare?: boolean;
  className?: string;
}

const toneLook = { accent: "bg-accent", ok: "bg-ok", bad: "bg-bad" } as const;

/** Work that moves, always with its numbers. */
export function Progress({ label, done, total, text, tone = "accent", bare, className }: ProgressProps) {
  const share = done === null || total <= 0 ? null : Math.min(1, done / total);
  const percent = share === null ? null : Math.floor(share * 100);
  return (
    <div className={classNames("min-w-0", className)}>
      {bare ? null : (
        <div className="numbers mb-1.5 flex justify-between gap-3 text-soft text-xs">
          <span className="truncate">{text ?? label}</span>
          <span className="text-ink">{percent === null ? "Working" : `${percent}%`}</span>
        </div>
      )}
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent ?? undefined}
        aria-valuetext={text}
        className="h-1.5 overflow-hidden rounded-full bg-press"
      >
        {share === null ? (
          <div className={classNames("sweep h-full w-1/3 rounded-full", toneLook[tone])} />
        ) : (
          <div
            className={classNames("h-full rounded-full transition-[width] duration-300", toneLook[tone])}
            style={{ width: `${share * 100}%` }}
          />
        )}
      </div>
    </div>
  );
}
