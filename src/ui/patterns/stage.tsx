import type { ReactNode } from "react";
import { classNames } from "@/lib/class-names";
import { Picture } from "@/ui/primitives/picture";

export interface StageProps {
  /** The picture on the screen; without one the screen stays dark and only the lamp shines. */
  imageUrl?: string | null;
  /** A small line above the title, beside a bulb: "Now showing". */
  eyebrow?: ReactNode;
  title: ReactNode;
  /** Why it is on, until when. */
  children?: ReactNode;
  actions?: ReactNode;
  /** At the right of the foot: lights, a small list. */
  aside?: ReactNode;
  /** Whether the bulbs are on. */
  lit?: boolean;
  className?: string;
}

const Bulbs = ({ lit }: { lit: boolean }) => (
  <div aria-hidden className={classNames("bulbs h-3", !lit && "bulbs-off")} />
);

/** The screen at the front of the room: the picture, its light on the walls, and bulbs around it. Once a page at most. */
export function Stage({
  imageUrl,
  eyebrow,
  title,
  children,
  actions,
  aside,
  lit = true,
  className,
}: StageProps) {
  return (
    <section className={classNames("relative isolate", className)}>
      {imageUrl ? (
        <Picture
          src={imageUrl}
          aria-hidden
          className="pointer-events-none absolute inset-x-[4%] top-[12%] -z-1 h-full w-[92%] bg-transparent object-cover opacity-25 blur-[56px] saturate-150 dark:opacity-40"
        />
      ) : null}
      <div className="overflow-hidden rounded-xl bg-film shadow-float ring-1 ring-line">
        <Bulbs lit={lit} />
        <div className="relative flex min-h-72 flex-col justify-end sm:min-h-88">
          {imageUrl ? (
            <Picture src={imageUrl} className="absolute inset-0 size-full bg-transparent object-cover" />
          ) : (
            <div
              aria-hidden
              className="absolute inset-0 bg-[radial-gradient(80%_120%_at_70%_0%,oklch(0.83_0.13_78/0.22),transparent_70%)]"
            />
          )}
          <div
            aria-hidden
            className="absolute inset-0 bg-linear-to-t from-black/85 via-black/30 via-45% to-transparent to-90%"
          />
          <div
            aria-hidden
            className="absolute inset-0 bg-linear-to-r from-black/60 via-black/25 via-40% to-transparent to-75%"
          />
          <div
            data-theme="dark"
            className="relative flex flex-wrap items-end justify-between gap-x-8 gap-y-5 p-5 text-ink sm:p-8"
          >
            <div className="min-w-0 max-w-2xl">
              {eyebrow ? (
                <p className="mb-2 flex items-center gap-2.5 font-medium text-accent-text text-sm">
                  <span
                    aria-hidden
                    className={classNames(
                      "size-2 rounded-full",
                      lit ? "bg-lamp shadow-[0_0_10px_2px_var(--accent-line)]" : "bg-faint",
                    )}
                  />
                  {eyebrow}
                </p>
              ) : null}
              <h2 className="voice text-[clamp(1.9rem,1.3rem+2.6vw,3.25rem)] leading-[1.06] [text-shadow:0_2px_18px_rgb(0_0_0/0.6)]">
                {title}
              </h2>
              {children ? (
                <div className="mt-3 text-pretty text-[oklch(0.9_0.012_84)]">{children}</div>
              ) : null}
              {actions ? <div className="mt-5 flex flex-wrap gap-2">{actions}</div> : null}
            </div>
            {aside ? <div className="min-w-0">{aside}</div> : null}
          </div>
        </div>
        <Bulbs lit={lit} />
      </div>
    </section>
  );
}
