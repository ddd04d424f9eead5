"use client";
import { useCallback, useMemo, useState } from "react";
import type { Schedule } from "@/domains/schedules/schema";
import { extendTo, nothingSelected, type Selection, toggleOne } from "../prerolls/selection";
import type { ScheduleRow } from "./schedule-row";

export interface ScheduleSelection {
  /** The chosen ones that are in sight: nobody changes what a filter hides. */
  chosen: readonly Schedule[];
  has: (id: number) => boolean;
  select: (id: number, event: { shiftKey: boolean }) => void;
  selectAll: () => void;
  clear: () => void;
}

/** Choosing schedules of a list: one, a range with Shift, or all that are shown. */
export function useScheduleSelection(shown: readonly ScheduleRow[]): ScheduleSelection {
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  const { ids } = selection;
  const chosen = useMemo(
    () => shown.flatMap(({ schedule }) => (ids.has(schedule.id) ? [schedule] : [])),
    [shown, ids],
  );
  const order = useMemo(() => shown.map(({ schedule }) => schedule.id), [shown]);
  return {
    chosen,
    has: useCallback((id) => ids.has(id), [ids]),
    select: useCallback(
      (id, { shiftKey }) =>
        setSelection((before) => (shiftKey ? extendTo(before, id, order) : toggleOne(before, id))),
      [order],
    ),
    selectAll: useCallback(() => setSelection({ ids: new Set(order), anchor: null }), [order]),
    clear: useCallback(() => setSelection(nothingSelected), []),
  };
}
