import type { PlexElement } from "./render-container";
import type { FakeItem, FakeLibrary } from "./sample-library";

/** One item as it stands in an answer. Lists leave the provider ids out unless `includeGuids` asks for them. */
export function itemElement(item: FakeItem, library: FakeLibrary, withGuids: boolean): PlexElement {
  const key = `/library/metadata/${item.ratingKey}`;
  return {
    ratingKey: item.ratingKey,
    key: item.type === "show" || item.type === "season" ? `${key}/children` : key,
    guid: item.guid,
    type: item.type,
    title: item.title,
    titleSort: item.titleSort === item.title ? undefined : item.titleSort,
    librarySectionID: Number(library.key),
    librarySectionTitle: library.title,
    index: item.index,
    year: item.year,
    duration: item.durationMs,
    addedAt: item.addedAt,
    updatedAt: item.updatedAt,
    thumb: `${key}/thumb/${item.updatedAt}`,
    art: `${key}/art/${item.updatedAt}`,
    parentRatingKey: item.parentRatingKey,
    parentTitle: item.parentTitle,
    grandparentRatingKey: item.grandparentRatingKey,
    grandparentTitle: item.grandparentTitle,
    Genre: item.genres?.map((tag) => ({ tag })),
    Guid: withGuids && item.guids.length > 0 ? item.guids.map((id) => ({ id })) : undefined,
    Media: item.files.length > 0 ? item.files.map((file, at) => mediaElement(item, file, at)) : undefined,
  };
}

function mediaElement(item: FakeItem, file: string, at: number): PlexElement {
  const id = Number(item.ratingKey) * 10 + at;
  return {
    id,
    duration: item.durationMs,
    container: "mkv",
    videoCodec: "h264",
    audioCodec: "aac",
    width: 1920,
    height: 1080,
    videoResolution: "1080",
    Part: [
      { id, key: `/library/parts/${id}/${item.updatedAt}/file.mkv`, file, container: "mkv", size: 1_000_000 },
    ],
  };
}
