import type { z } from "zod";
import type { pagePrerollsInput } from "@/domains/prerolls/schema/preroll-page";
import type { LibraryView } from "./library-view";

/** How many clips one question to the server brings. */
export const clipsPerPage = 60;

export type ClipFilter = Omit<z.input<typeof pagePrerollsInput>, "offset" | "limit">;

/** What the server is asked for a view. The clip that is open makes no difference to the list. */
export function clipFilter(view: LibraryView): ClipFilter {
  const search = view.search.trim();
  return {
    ...(search ? { search } : {}),
    ...(view.category === null || view.trash ? {} : { categoryId: view.category }),
    ...(view.tags.length > 0 ? { tags: [...view.tags] } : {}),
    ...(view.trash ? { trash: true } : {}),
    ...view.choices,
    sort: view.sort === "category" && typeof view.category !== "number" ? "newest" : view.sort,
  };
}

/** The pages to keep true when `page` comes into sight: those nearest to it, in order. */
export function pagesNear(pages: readonly number[], page: number, most: number): readonly number[] {
  if (pages.includes(page)) return pages;
  return [...pages, page]
    .sort((a, b) => Math.abs(a - page) - Math.abs(b - page))
    .slice(0, most)
    .sort((a, b) => a - b);
}
