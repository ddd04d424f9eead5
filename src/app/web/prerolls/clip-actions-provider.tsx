"use client";
import { type ReactNode, useMemo, useState } from "react";
import { CategoryPickerDialog } from "./category-picker-dialog";
import { type ClipActions, ClipActionsContext } from "./clip-actions-context";
import { TagDialog } from "./tag-dialog";
import { useClipChanges } from "./use-clip-changes";

/** Holds the questions that clips are asked with, so that each exists once. */
export function ClipActionsProvider({ children }: { children: ReactNode }) {
  const changes = useClipChanges();
  const [forCategory, setForCategory] = useState<readonly number[] | null>(null);
  const [forTags, setForTags] = useState<readonly number[] | null>(null);
  const actions = useMemo<ClipActions>(
    () => ({ changes, askCategory: setForCategory, askTags: setForTags }),
    [changes],
  );
  return (
    <ClipActionsContext value={actions}>
      {children}
      {forCategory ? <CategoryPickerDialog ids={forCategory} onClose={() => setForCategory(null)} /> : null}
      {forTags ? <TagDialog ids={forTags} onClose={() => setForTags(null)} /> : null}
    </ClipActionsContext>
  );
}
