import type { FakePlexCall, FakePlexReply } from "./fake-plex-reply";
import { itemElement } from "./item-element";
import type { FakeItem } from "./sample-library";

const typeNumbers: Record<string, FakeItem["type"]> = {
  "1": "movie",
  "2": "show",
  "3": "season",
  "4": "episode",
};

/** GET /library/sections/{id}/all: filtered by type, sorted by title, paged by query or header. */
export function listSectionItems({ state, parts, query, headers }: FakePlexCall): FakePlexReply {
  const library = state.libraries.find(({ key }) => key === parts[0]);
  if (!library) return { status: 404 };
  const wanted = query.get("type");
  const type = wanted === undefined ? library.type : typeNumbers[wanted];
  if (!type) return { status: 400 };
  const start = wholeNumber(query.get("X-Plex-Container-Start") ?? headers["x-plex-container-start"], 0);
  const size = wholeNumber(
    query.get("X-Plex-Container-Size") ?? headers["x-plex-container-size"],
    Number.MAX_SAFE_INTEGER,
  );
  if (start === undefined || size === undefined) return { status: 400 };
  const all = library.items.filter((item) => item.type === type);
  const sorted = type === "episode" || type === "season" ? all : all.toSorted(byTitle);
  const page = sorted.slice(start, start + size);
  return {
    headers: { "X-Plex-Container-Start": String(start), "X-Plex-Container-Total-Size": String(all.length) },
    container: {
      size: page.length,
      totalSize: all.length,
      offset: start,
      identifier: "com.plexapp.plugins.library",
      librarySectionID: Number(library.key),
      librarySectionTitle: library.title,
      Metadata: page.map((item) => itemElement(item, library, query.get("includeGuids") === "1")),
    },
  };
}

function byTitle(a: FakeItem, b: FakeItem): number {
  return a.titleSort.localeCompare(b.titleSort, "en");
}

function wholeNumber(text: string | string[] | undefined, otherwise: number): number | undefined {
  if (text === undefined) return otherwise;
  return typeof text === "string" && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
