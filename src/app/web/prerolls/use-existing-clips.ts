"use client";
import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { useClipActions } from "./clip-actions-context";
import { useUploadStore } from "./upload-context";
import type { UploadItem } from "./upload-queue";

/** Duplicates that were meant for a category: the clips that are there already go into it instead. */
export function useExistingClips(): (items: readonly UploadItem[]) => Promise<void> {
  const trpc = useTRPC();
  const store = useUploadStore();
  const { changes } = useClipActions();
  const { data: categories } = useQuery(trpc.categories.list.queryOptions());
  return useCallback(
    async (items) => {
      for (const category of categories ?? []) {
        const meant = items.filter((item) => item.categoryId === category.id && item.existingId !== null);
        const ids = [...new Set(meant.map((item) => item.existingId ?? 0))];
        if (ids.length === 0) continue;
        const changed = new Set(await changes.categorize(ids, category, "add"));
        const settled = meant.filter((item) => changed.has(item.existingId ?? 0)).map((item) => item.id);
        store.dispatch({ type: "decided", ids: settled, choice: "skip" });
      }
    },
    [categories, changes, store],
  );
}
