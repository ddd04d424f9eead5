"use client";
import Link from "next/link";
import { RadioGroup } from "radix-ui";
import type { Category } from "@/domains/prerolls/schema/category";
import { ProjectorScene } from "@/ui/illustrations/projector-scene";
import { EmptyState } from "@/ui/patterns/empty-state";
import { Button } from "@/ui/primitives/button";
import { CategoryStills } from "../schedules/category-stills";

export interface CategoryCardsProps {
  categories: readonly Category[];
  value: number | null;
  onValueChange: (id: number) => void;
}

const clips = (count: number) => (count === 1 ? "1 clip" : `${count.toLocaleString("en")} clips`);

/** The categories by their pictures; those without clips cannot be chosen. */
export function CategoryCards({ categories, value, onValueChange }: CategoryCardsProps) {
  if (categories.length === 0) {
    return (
      <EmptyState
        compact
        illustration={<ProjectorScene />}
        title="There is no category yet"
        actions={
          <Button asChild variant="primary">
            <Link href="/web/prerolls">Go to Prerolls</Link>
          </Button>
        }
      >
        Put some clips into a category first; then it can be played.
      </EmptyState>
    );
  }
  return (
    <RadioGroup.Root
      aria-label="The category"
      value={value === null ? "" : String(value)}
      onValueChange={(next) => onValueChange(Number(next))}
      className="grid grid-cols-2 gap-x-4 gap-y-4 pt-2 sm:grid-cols-3"
    >
      {categories.map((category) => (
        <RadioGroup.Item
          key={category.id}
          value={String(category.id)}
          disabled={category.prerollCount === 0}
          className="group rounded-lg p-2.5 text-left ring-1 ring-transparent transition-shadow hover:bg-hover disabled:opacity-45 data-[state=checked]:bg-accent-wash data-[state=checked]:ring-2 data-[state=checked]:ring-accent-line"
        >
          <CategoryStills
            categoryId={category.prerollCount > 0 ? category.id : null}
            className="mr-2 w-auto"
          />
          <span className="mt-2.5 block truncate font-medium text-sm">{category.name}</span>
          <span className="numbers block text-faint text-xs group-data-[state=checked]:text-soft">
            {clips(category.prerollCount)}, {category.playMode === "playlist" ? "in order" : "one at random"}
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
