interface Choice {
  categoryId?: number | null | undefined;
  categoryIds?: number[] | undefined;
}

interface Stored {
  categoryId: number | null;
  categoryIds: readonly number[];
}

const isSame = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((id) => other.includes(id));

/**
 * Of the two spellings in which a clip's categories come, those that say something new: a document that was read,
 * changed in one place and sent back brings the other along as it was.
 */
export function chosenCategories({ categoryId, categoryIds }: Choice, stored: Stored): Choice {
  if (categoryId === undefined || categoryIds === undefined) return { categoryId, categoryIds };
  const isOldId = categoryId === stored.categoryId;
  const areOldIds = isSame([...new Set(categoryIds)], stored.categoryIds);
  return {
    categoryId: isOldId ? undefined : categoryId,
    categoryIds: areOldIds ? undefined : categoryIds,
  };
}
