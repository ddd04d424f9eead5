import type { Category } from "@/domains/prerolls/schema/category";
import type { LibraryView } from "./library-view";

/** One row of the side list: all clips, a category, or the trash. */
export interface LibraryPlace {
  key: string;
  label: string;
  count: number | null;
  kind: "all" | "category" | "uncategorized" | "trash";
  category: Category | null;
  /** What changes in the view when people go there. */
  part: Pick<LibraryView, "category" | "trash">;
  isCurrent: boolean;
}

export interface PlaceCounts {
  all: number;
  uncategorized: number;
  trash: number;
}

/** The places of the library in their order; those that are empty and not looked at are left out. */
export function libraryPlaces(
  view: LibraryView,
  categories: readonly Category[],
  counts: PlaceCounts | null,
): LibraryPlace[] {
  const at = (category: LibraryView["category"]) => !view.trash && view.category === category;
  const places: LibraryPlace[] = [
    {
      key: "all",
      label: "All clips",
      kind: "all",
      count: counts?.all ?? null,
      category: null,
      part: { category: null, trash: false },
      isCurrent: at(null),
    },
    ...categories.map(
      (category): LibraryPlace => ({
        key: `category-${category.id}`,
        label: category.name,
        kind: "category",
        count: category.prerollCount,
        category,
        part: { category: category.id, trash: false },
        isCurrent: at(category.id),
      }),
    ),
    {
      key: "uncategorized",
      label: "Uncategorized",
      kind: "uncategorized",
      count: counts?.uncategorized ?? null,
      category: null,
      part: { category: "uncategorized", trash: false },
      isCurrent: at("uncategorized"),
    },
    {
      key: "trash",
      label: "Trash",
      kind: "trash",
      count: counts?.trash ?? null,
      category: null,
      part: { category: null, trash: true },
      isCurrent: view.trash,
    },
  ];
  const seldom = (place: LibraryPlace) => place.kind === "uncategorized" || place.kind === "trash";
  return places.filter((place) => !seldom(place) || place.isCurrent || (place.count ?? 0) > 0);
}
