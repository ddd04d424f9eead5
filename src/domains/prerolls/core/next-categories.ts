export interface CategoryChoice {
  /** Every category, the primary one first. */
  ids: number[];
  primaryId: number | null;
}

export interface CategoryChange {
  /** The new primary category, null for none; undefined leaves it. */
  categoryId?: number | null;
  /** Every category; undefined leaves those that are not primary. */
  categoryIds?: readonly number[];
}

/**
 * The categories of a clip after a change. A new primary category takes the place of the old one, so that a clip
 * moved from Winter to Christmas is not left in both.
 */
export function nextCategories(now: CategoryChoice, change: CategoryChange): CategoryChoice {
  const { categoryId, categoryIds } = change;
  if (categoryIds === undefined) {
    if (categoryId === undefined) return now;
    const others = now.ids.filter((id) => id !== now.primaryId && id !== categoryId);
    return choice(categoryId, others);
  }
  if (categoryId !== undefined && categoryId !== null) return choice(categoryId, categoryIds);
  // The order decides; a primary category that was not asked to change keeps its place while it stays.
  const kept = now.primaryId !== null && categoryIds.includes(now.primaryId) ? now.primaryId : null;
  return choice(kept ?? categoryIds[0] ?? null, categoryIds);
}

function choice(primaryId: number | null, others: readonly number[]): CategoryChoice {
  // Without a chosen primary category the first of the others becomes it: none is no state of a clip that has some.
  const first = primaryId ?? others[0] ?? null;
  return { ids: [...new Set(first === null ? others : [first, ...others])], primaryId: first };
}
