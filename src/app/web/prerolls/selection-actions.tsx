"use client";
import { FolderInput, FolderMinus, RotateCcw, Tag, Trash2, WandSparkles } from "lucide-react";
import type { Category } from "@/domains/prerolls/schema/category";
import { Button } from "@/ui/primitives/button";
import { Spinner } from "@/ui/primitives/spinner";
import { useClipActions } from "./clip-actions-context";
import { SelectionMenu } from "./selection-menu";
import { useConvert } from "./upkeep/use-convert";

export interface SelectionActionsProps {
  ids: ReadonlySet<number>;
  /** The category that is looked at. */
  category: Category | null;
  inTrash: boolean;
  /** These are not in the list any more. */
  onGone: (ids: readonly number[]) => void;
}

/** What can be done with the chosen clips. */
export function SelectionActions({ ids, category, inTrash, onGone }: SelectionActionsProps) {
  const { changes, askCategory, askTags } = useClipActions();
  const { convert, isAsking } = useConvert();
  const chosen = [...ids];
  if (changes.working !== null) {
    return (
      <span role="status" className="numbers inline-flex h-8 items-center gap-2 px-2 text-sm text-soft">
        <Spinner className="size-4" /> {changes.working}
      </span>
    );
  }
  if (inTrash) {
    return (
      <Button size="sm" onClick={() => void changes.restore(chosen).then(onGone)}>
        <RotateCcw /> Bring back
      </Button>
    );
  }
  return (
    <>
      <Button size="sm" onClick={() => askCategory(chosen)}>
        <FolderInput /> Category
      </Button>
      <Button size="sm" onClick={() => askTags(chosen)}>
        <Tag /> Tags
      </Button>
      <Button size="sm" pending={isAsking} onClick={() => void convert(chosen)}>
        <WandSparkles /> Convert
      </Button>
      {category ? (
        <Button
          size="sm"
          variant="ghost"
          onClick={() => void changes.categorize(chosen, category, "remove").then(onGone)}
        >
          <FolderMinus />
          <span className="max-w-56 truncate">Take out of {category.name}</span>
        </Button>
      ) : null}
      <SelectionMenu ids={chosen} />
      <Button size="sm" variant="quietDanger" onClick={() => void changes.remove(chosen).then(onGone)}>
        <Trash2 /> Delete
      </Button>
    </>
  );
}
