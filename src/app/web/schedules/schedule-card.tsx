"use client";
import Link from "next/link";
import type { Schedule } from "@/domains/schedules/schema";
import { classNames } from "@/lib/class-names";
import { StatusLight } from "@/ui/patterns/status-light";
import { Checkbox } from "@/ui/primitives/checkbox";
import { Switch } from "@/ui/primitives/switch";
import { CategoryStills } from "./category-stills";
import { ScheduleBadges } from "./schedule-badges";
import { scheduleColor } from "./schedule-color";
import { ScheduleMenu } from "./schedule-menu";
import type { ScheduleRow } from "./schedule-row";
import type { ScheduleChanges } from "./use-schedule-changes";

const playsWords = ({ sequence, category }: Schedule) => {
  if (sequence)
    return sequence.isInline ? "Plays a sequence of its own" : `Plays the sequence ${sequence.name}`;
  return category ? `Plays ${category.name}` : "What it played is gone";
};

export interface ScheduleCardProps {
  row: ScheduleRow;
  changes: ScheduleChanges;
  selected: boolean;
  /** Something is chosen: every box shows. */
  isChoosing: boolean;
  onSelect: (id: number, event: { shiftKey: boolean }) => void;
}

/** One schedule: what it plays, when, and how it stands with it now. */
export function ScheduleCard({ row, changes, selected, isChoosing, onSelect }: ScheduleCardProps) {
  const { schedule, when, standing } = row;
  const isQuiet = standing.kind === "off" || standing.kind === "over";
  return (
    <article
      className={classNames(
        "group/card relative flex h-full overflow-hidden rounded-lg bg-panel ring-1 transition-shadow hover:shadow-lift has-[[data-primary]:focus-visible]:outline-2 has-[[data-primary]:focus-visible]:outline-focus has-[[data-primary]:focus-visible]:outline-offset-2",
        standing.word === "Plays now" ? "shadow-lit ring-accent-line" : "shadow-panel ring-line",
        selected && "ring-2 ring-accent",
      )}
    >
      <span
        aria-hidden
        className={classNames("w-1.5 shrink-0", isQuiet && "opacity-40")}
        style={{ background: scheduleColor(schedule) }}
      />
      <div className="flex min-w-0 flex-1 flex-col p-4 pb-3">
        <div className="flex min-w-0 gap-4">
          <CategoryStills
            categoryId={schedule.category?.id ?? null}
            className={classNames("mt-2 mr-2 w-24 self-start sm:w-32", isQuiet && "opacity-60 grayscale")}
          />
          <div className="min-w-0 flex-1">
            <h3 className="truncate pr-9">
              <Link
                href={`/web/schedules/${schedule.id}`}
                data-primary
                className={classNames(
                  "rounded-sm font-semibold text-base tracking-tight after:absolute after:inset-0 focus-visible:outline-none",
                  isQuiet && "text-soft",
                )}
              >
                {schedule.name}
              </Link>
            </h3>
            <p className="numbers line-clamp-2 text-sm text-soft">{when}</p>
            <p className="mt-0.5 truncate text-faint text-xs">{playsWords(schedule)}</p>
          </div>
        </div>
        <div className="mt-auto flex min-w-0 items-end gap-3 pt-2">
          <div className="min-w-0 flex-1">
            <div className="flex h-6 flex-wrap items-center gap-x-3 gap-y-6 overflow-hidden">
              <StatusLight tone={standing.tone}>{standing.word}</StatusLight>
              <span className="flex flex-wrap gap-1.5">
                <ScheduleBadges schedule={schedule} />
              </span>
            </div>
            <p className="mt-1 line-clamp-2 h-8 text-faint text-xs leading-4" title={standing.reason}>
              {standing.reason}
            </p>
          </div>
          <div className="relative flex shrink-0 items-center gap-1">
            <Switch
              aria-label={`${schedule.name} is on`}
              checked={schedule.isEnabled}
              onCheckedChange={(isEnabled) => changes.toggle(schedule, isEnabled)}
            />
            <ScheduleMenu schedule={schedule} onDelete={(one) => void changes.remove(one)} />
          </div>
        </div>
      </div>
      <span
        className={classNames(
          "absolute top-2.5 right-2.5 grid size-8 place-items-center rounded-md transition-opacity group-focus-within/card:opacity-100 group-hover/card:opacity-100",
          !selected && !isChoosing && "pointer-fine:opacity-0",
        )}
      >
        <Checkbox
          aria-label={`Choose ${schedule.name}`}
          checked={selected}
          onClick={(event) => {
            event.preventDefault();
            onSelect(schedule.id, { shiftKey: event.shiftKey });
          }}
        />
      </span>
    </article>
  );
}
