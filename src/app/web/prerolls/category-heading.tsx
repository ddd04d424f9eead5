"use client";
import { ArrowUpDown, ListOrdered, Pencil, Shuffle, Trash2 } from "lucide-react";
import type { Category } from "@/domains/prerolls/schema/category";
import { Badge } from "@/ui/primitives/badge";
import { Button } from "@/ui/primitives/button";
import { IconButton } from "@/ui/primitives/icon-button";
import { CategoryUsers } from "./category-users";
import { playModeOptions } from "./play-mode-options";

export interface CategoryHeadingProps {
  category: Category;
  onEdit: () => void;
  onArrange: () => void;
  onDelete: () => void;
}

/** The category that is looked at: how it plays, and what can be done with it. */
export function CategoryHeading({ category, onEdit, onArrange, onDelete }: CategoryHeadingProps) {
  const inOrder = category.playMode === "playlist";
  const Icon = inOrder ? ListOrdered : Shuffle;
  const mode = playModeOptions.find((option) => option.value === category.playMode);
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 pb-3">
      <div className="wrap-anywhere min-w-0 flex-1 basis-56">
        <h2 className="voice flex flex-wrap items-center gap-x-3 gap-y-1 text-title">
          {category.name}
          <Badge tone="accent" className="font-sans">
            <Icon aria-hidden /> {mode?.label}
          </Badge>
        </h2>
        {category.description ? <p className="mt-1 max-w-prose text-soft">{category.description}</p> : null}
        <CategoryUsers categoryId={category.id} />
      </div>
      <div className="flex items-center gap-1">
        {inOrder && category.prerollCount > 1 ? (
          <Button size="sm" onClick={onArrange}>
            <ArrowUpDown /> Arrange
          </Button>
        ) : null}
        {category.isSystem ? null : (
          <>
            <IconButton label={`Edit ${category.name}`} size="sm" onClick={onEdit}>
              <Pencil />
            </IconButton>
            <IconButton label={`Delete ${category.name}`} size="sm" onClick={onDelete}>
              <Trash2 />
            </IconButton>
          </>
        )}
      </div>
    </header>
  );
}
