"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { useTRPC } from "@/transport/trpc/use-trpc";
import { toast } from "@/ui/primitives/toast";
import { serverFault } from "../shell/server-fault";
import { clipFilter } from "./clip-query";
import type { ClipSlot } from "./clip-slots";
import type { LibraryView } from "./library-view";
import { extendTo, nothingSelected, type Selection, toggleOne, without } from "./selection";

export interface ClipSelection {
  ids: ReadonlySet<number>;
  select: (id: number, event: { shiftKey: boolean }) => void;
  selectAll: () => void;
  clear: () => void;
  drop: (gone: readonly number[]) => void;
}

/** Choosing clips: one, a range, or everything the view holds, also what is not loaded. */
export function useClipSelection(view: LibraryView, slots: readonly ClipSlot[]): ClipSelection {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const filter = clipFilter(view);
  const place = JSON.stringify(filter);
  const [selection, setSelection] = useState<Selection & { place: string }>({ ...nothingSelected, place });
  // Elsewhere in the library nothing is chosen: nobody deletes what is out of sight.
  const current: Selection = selection.place === place ? selection : nothingSelected;
  const latest = useRef({ current, slots, filter, place });
  latest.current = { current, slots, filter, place };

  const allIds = useCallback(async (): Promise<number[]> => {
    try {
      return await queries.fetchQuery(trpc.prerolls.listIds.queryOptions(latest.current.filter));
    } catch (error) {
      toast.failed(serverFault(error).sentence);
      return [];
    }
  }, [queries, trpc]);

  const set = useCallback((change: (before: Selection) => Selection) => {
    setSelection((before) => {
      const here = latest.current.place;
      return { ...change(before.place === here ? before : nothingSelected), place: here };
    });
  }, []);

  const select = useCallback<ClipSelection["select"]>(
    (id, { shiftKey }) => {
      if (!shiftKey) return set((before) => toggleOne(before, id));
      const order = latest.current.slots.map((slot) => slot.clip?.id ?? null);
      const { anchor } = latest.current.current;
      const from = anchor === null ? -1 : order.indexOf(anchor);
      const to = order.indexOf(id);
      const gap = from < 0 || order.slice(Math.min(from, to), Math.max(from, to)).includes(null);
      if (anchor === null || !gap) return set((before) => extendTo(before, id, order));
      void allIds().then((ids) => set((before) => extendTo(before, id, ids)));
    },
    [set, allIds],
  );

  return {
    ids: current.ids,
    select,
    selectAll: useCallback(
      () => void allIds().then((ids) => set(() => ({ ids: new Set(ids), anchor: null }))),
      [set, allIds],
    ),
    clear: useCallback(() => set(() => nothingSelected), [set]),
    drop: useCallback((gone) => set((before) => without(before, gone)), [set]),
  };
}
