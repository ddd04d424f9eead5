import { type PrerollSort, prerollSorts } from "@/domains/prerolls/constants";
import { rowIdMax } from "@/lib/row-id";
import { type ClipChoices, readChoices, writeChoices } from "./clip-choices";

/** Which clips are on the screen, and which of them is open: all of it stands in the address. */
export interface LibraryView {
  search: string;
  category: number | "uncategorized" | null;
  tags: readonly string[];
  trash: boolean;
  sort: PrerollSort;
  choices: ClipChoices;
  layout: "grid" | "table";
  /** The clip whose details are open. */
  clip: number | null;
}

export const wholeLibrary: LibraryView = {
  search: "",
  category: null,
  tags: [],
  trash: false,
  sort: "newest",
  choices: {},
  layout: "grid",
  clip: null,
};

function idOf(text: string | null): number | null {
  const id = text !== null && /^\d{1,10}$/.test(text) ? Number(text) : 0;
  return id >= 1 && id <= rowIdMax ? id : null;
}

/** Reads an address; what makes no sense in it is left out, so that an old link still leads somewhere. */
export function readView(params: URLSearchParams): LibraryView {
  const category = params.get("category");
  return {
    search: params.get("q") ?? "",
    category: category === "uncategorized" ? category : idOf(category),
    tags: [...new Set(params.getAll("tag").filter((tag) => tag !== ""))],
    trash: params.get("show") === "trash",
    sort: prerollSorts.find((sort) => sort === params.get("sort")) ?? wholeLibrary.sort,
    choices: readChoices(params),
    layout: params.get("as") === "table" ? "table" : "grid",
    clip: idOf(params.get("clip")),
  };
}

/** The view as an address: "?category=3&tag=snow"; empty for the whole library. */
export function writeView(view: LibraryView): string {
  const params = new URLSearchParams();
  if (view.search) params.set("q", view.search);
  if (view.trash) params.set("show", "trash");
  if (view.category !== null) params.set("category", String(view.category));
  for (const tag of view.tags) params.append("tag", tag);
  if (view.sort !== wholeLibrary.sort) params.set("sort", view.sort);
  writeChoices(view.choices, params);
  if (view.layout === "table") params.set("as", "table");
  if (view.clip !== null) params.set("clip", String(view.clip));
  const text = params.toString();
  return text ? `?${text}` : "";
}

/** Whether something beyond the place itself narrows the list. */
export const isNarrowed = (view: LibraryView): boolean =>
  view.search.trim() !== "" || view.tags.length > 0 || Object.keys(view.choices).length > 0;
