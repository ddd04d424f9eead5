import type { Preroll } from "@/domains/prerolls/schema/preroll";
import { clipsPerPage } from "./clip-query";

/** A place in the list: the whole list has its length from the start, its clips come when they are looked at. */
export interface ClipSlot {
  index: number;
  clip: Preroll | null;
}

export interface ClipPage {
  page: number;
  clips: readonly Preroll[];
}

/** Lays the pages that are here into a list of `total` places. */
export function clipSlots(total: number, pages: readonly ClipPage[]): ClipSlot[] {
  const slots = Array.from({ length: total }, (_, index): ClipSlot => ({ index, clip: null }));
  const seen = new Set<number>();
  for (const { page, clips } of pages) {
    clips.forEach((clip, place) => {
      const slot = slots[page * clipsPerPage + place];
      // Pages asked at different moments may overlap after a change; the next answer mends it.
      if (!slot || seen.has(clip.id)) return;
      seen.add(clip.id);
      slot.clip = clip;
    });
  }
  return slots;
}
