"use client";
import { CalendarCheck2, Plus } from "lucide-react";
import Link from "next/link";
import type { Category } from "@/domains/prerolls/schema/category";
import type { HolidayPreset } from "@/domains/schedules/schema/holidays";
import { classNames } from "@/lib/class-names";
import { Button } from "@/ui/primitives/button";
import { Checkbox } from "@/ui/primitives/checkbox";
import { comingWords } from "../holidays/span-words";
import { presetIcon } from "./preset-icons";

export interface PresetCardProps {
  preset: HolidayPreset;
  /** What it plays or would play; null: it is made with it. */
  category: Pick<Category, "id" | "name" | "prerollCount"> | null;
  /** ISO date. */
  today: string;
  selected: boolean;
  onSelectedChange: () => void;
  pending: boolean;
  disabled: boolean;
  onSetUp: () => void;
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const clips = (count: number) => (count === 1 ? "1 clip" : `${count.toLocaleString("en")} clips`);

/** A holiday or season, when it comes, and one click to have it played. */
export function PresetCard(props: PresetCardProps) {
  const { preset, today, selected, onSelectedChange, pending, disabled, onSetUp } = props;
  const Icon = presetIcon(preset.icon);
  const isSetUp = preset.schedules.length > 0;
  return (
    <article
      className={classNames(
        "relative flex h-full flex-col overflow-hidden rounded-lg bg-panel p-4 pt-5 shadow-panel ring-1",
        selected ? "ring-2 ring-accent" : "ring-line",
      )}
    >
      <span aria-hidden className="absolute inset-x-0 top-0 h-1" style={{ background: preset.color }} />
      <div className="flex min-w-0 gap-3.5">
        <span
          aria-hidden
          className="grid size-11 shrink-0 place-items-center rounded-md"
          style={{
            background: `color-mix(in oklab, ${preset.color} 18%, transparent)`,
            color: `color-mix(in oklab, ${preset.color} 70%, var(--ink))`,
          }}
        >
          <Icon className="size-6" strokeWidth={1.75} />
        </span>
        <div className="min-w-0 flex-1">
          <h2 title={preset.name} className="truncate pr-7 font-semibold text-base tracking-tight">
            {preset.name}
          </h2>
          <p className="numbers text-accent-text text-sm">
            {preset.next
              ? capital(comingWords(preset.next, today))
              : "It does not come in the years that are known"}
          </p>
        </div>
      </div>
      <p className="mt-3 line-clamp-2 text-pretty text-sm text-soft">{preset.description}</p>
      <div className="mt-auto flex min-w-0 items-end justify-between gap-3 pt-3">
        <CategoryWords {...props} />
        {isSetUp ? null : (
          <Button
            size="sm"
            data-primary
            aria-label={`Set it up: ${preset.name}`}
            pending={pending}
            disabled={disabled}
            onClick={onSetUp}
            className="shrink-0"
          >
            <Plus /> Set it up
          </Button>
        )}
      </div>
      {isSetUp ? null : (
        <Checkbox
          aria-label={`Choose ${preset.name}`}
          checked={selected}
          disabled={disabled}
          onCheckedChange={onSelectedChange}
          className="absolute! top-4 right-4"
        />
      )}
    </article>
  );
}

const linkLook = "rounded-sm underline underline-offset-2 hover:text-ink";

/** What plays it or would; the way to the schedules that do. */
function CategoryWords({ preset, category }: PresetCardProps) {
  const [first, ...more] = preset.schedules;
  const fill =
    category && category.prerollCount === 0 ? (
      <Link href={`/web/prerolls?category=${category.id}`} className={linkLook}>
        Put clips into {category.name}
      </Link>
    ) : null;
  if (!first) {
    return (
      <p className="numbers min-w-0 text-faint text-xs">
        {category
          ? `Plays ${category.name}, ${category.prerollCount === 0 ? "empty so far" : clips(category.prerollCount)}`
          : `Makes the category ${preset.categoryName}`}
      </p>
    );
  }
  return (
    <div className="min-w-0 text-faint text-xs">
      <p className="flex min-w-0 items-center gap-1.5 text-soft">
        <CalendarCheck2 aria-hidden className="size-4 shrink-0 text-ok-text" />
        <span className="truncate">
          Set up:{" "}
          <Link href={`/web/schedules/${first.id}`} data-primary className={linkLook}>
            {first.name}
          </Link>
          {first.isEnabled ? "" : ", switched off"}
          {more.length > 0 ? ` and ${more.length} more` : ""}
        </span>
      </p>
      {fill ??
        (category ? (
          <p className="numbers mt-0.5">{`${category.name}, ${clips(category.prerollCount)}`}</p>
        ) : null)}
    </div>
  );
}
