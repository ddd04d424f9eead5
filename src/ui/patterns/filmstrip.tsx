import { Film, Shuffle } from "lucide-react";
import { classNames } from "@/lib/class-names";
import { formatDuration } from "@/lib/format-duration";
import { Picture } from "@/ui/primitives/picture";

export interface FilmstripFrame {
  id: string;
  title: string;
  thumbnailUrl?: string | null;
  durationSeconds?: number | null;
  /** A frame that stands for one drawn at random out of several. */
  randomOf?: number;
  lit?: boolean;
}

export interface FilmstripProps {
  /** Names the strip: "Plays before the feature". */
  label: string;
  frames: readonly FilmstripFrame[];
  /** Says whether the frames run one after another or one of them is picked. */
  join?: "all" | "one-of";
  size?: "sm" | "md";
  className?: string;
}

function Frame({ frame, number, size }: { frame: FilmstripFrame; number: number | null; size: "sm" | "md" }) {
  return (
    <li className={classNames("group relative shrink-0 snap-start", size === "sm" ? "w-36" : "w-52 sm:w-60")}>
      <div
        className={classNames(
          "relative aspect-video overflow-hidden rounded-[3px] bg-white/5",
          frame.lit && "shadow-[0_0_0_2px_var(--lamp),0_0_34px_-2px_var(--accent-line)]",
        )}
      >
        {frame.thumbnailUrl ? (
          <Picture src={frame.thumbnailUrl} loading="lazy" className="size-full object-cover" />
        ) : (
          <div className="grid size-full place-items-center text-white/30">
            <Film className="size-8" strokeWidth={1.25} />
          </div>
        )}
        <div className="absolute inset-0 bg-linear-to-t from-black/80 via-black/5 to-transparent" />
        {number === null ? null : (
          <span className="numbers absolute top-1.5 left-2 font-display text-base text-white/90 [text-shadow:0_1px_4px_#000]">
            {number}
          </span>
        )}
        {frame.randomOf ? (
          <span className="absolute top-2 right-2 inline-flex items-center gap-1 rounded-sm bg-black/65 px-1.5 py-0.5 text-2xs text-white">
            <Shuffle className="size-3" /> 1 of {frame.randomOf}
          </span>
        ) : null}
        <div className="absolute inset-x-2.5 bottom-2 flex items-end justify-between gap-2 text-white text-xs">
          <span className="truncate font-medium">{frame.title}</span>
          {frame.durationSeconds === undefined || frame.durationSeconds === null ? null : (
            <span className="numbers shrink-0 text-white/80">{formatDuration(frame.durationSeconds)}</span>
          )}
        </div>
      </div>
    </li>
  );
}

/** What will run, as a strip of film. It scrolls sideways, also by keyboard. */
export function Filmstrip({ label, frames, join = "all", size = "md", className }: FilmstripProps) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable without a mouse
      tabIndex={0}
      className={classNames(
        "w-full overflow-x-auto rounded-lg bg-film ring-1 ring-line [scrollbar-width:thin]",
        className,
      )}
    >
      <div className="w-max min-w-full">
        <div aria-hidden className="perforated mt-2 h-2" />
        <ol className="flex snap-x gap-1.5 px-3 py-2">
          {frames.map((frame, index) => (
            <Frame key={frame.id} frame={frame} number={join === "all" ? index + 1 : null} size={size} />
          ))}
        </ol>
        <div aria-hidden className="perforated mb-2 h-2" />
      </div>
    </section>
  );
}
