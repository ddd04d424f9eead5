"use client";
import { createContext, use } from "react";
import type { ClipChanges } from "./use-clip-changes";

export interface ClipActions {
  changes: ClipChanges;
  /** Asks for a category for these clips. */
  askCategory: (ids: readonly number[]) => void;
  /** Asks for tags to put on these clips. */
  askTags: (ids: readonly number[]) => void;
}

export const ClipActionsContext = createContext<ClipActions | null>(null);

/** What can be done with clips, from wherever on the screen they are. */
export function useClipActions(): ClipActions {
  const actions = use(ClipActionsContext);
  if (!actions) throw new Error("ClipActionsProvider is missing above this component.");
  return actions;
}
