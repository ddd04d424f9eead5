/** The chosen clips, and where a range of Shift begins. */
export interface Selection {
  ids: ReadonlySet<number>;
  anchor: number | null;
}

export const nothingSelected: Selection = { ids: new Set(), anchor: null };

/** Chooses or leaves one clip, which becomes the beginning of the next range. */
export function toggleOne(selection: Selection, id: number): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id };
}

/**
 * Chooses everything from the anchor to `id`, both included. `order` is the list as far as it is known: null
 * stands for a clip that is not loaded yet. Without an anchor in the list it is as a single choice.
 */
export function extendTo(selection: Selection, id: number, order: readonly (number | null)[]): Selection {
  const from = selection.anchor === null ? -1 : order.indexOf(selection.anchor);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return toggleOne(selection, id);
  const between = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...between.filter((one) => one !== null)]), anchor: id };
}

/** Takes clips out of the selection that are gone. */
export function without(selection: Selection, gone: readonly number[]): Selection {
  const ids = new Set(selection.ids);
  for (const id of gone) ids.delete(id);
  return { ids, anchor: selection.anchor !== null && ids.has(selection.anchor) ? selection.anchor : null };
}
