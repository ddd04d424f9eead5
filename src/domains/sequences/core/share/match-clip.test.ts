import { describe, expect, it } from "vitest";
import { type ClipMatch, clipMatcher } from "@/domains/sequences/core/share/match-clip";
import type { LibraryClip, SharedClip } from "@/domains/sequences/core/share/shared-file";

const clip = (id: number, fields: Partial<LibraryClip>): LibraryClip => ({
  id,
  displayName: null,
  fileName: `${id}.mp4`,
  sha256: `${id}`,
  communityId: null,
  categoryNames: [],
  ...fields,
});
const wanted = (fields: Partial<SharedClip>): SharedClip => ({
  key: "clip-1",
  name: "Nothing of the kind",
  fileName: null,
  sha256: null,
  communityId: null,
  categoryKeys: [],
  tags: [],
  description: null,
  path: null,
  isNumberOnly: false,
  ...fields,
});

const library = [
  clip(1, { displayName: "Snow", categoryNames: ["Winter"] }),
  clip(2, { displayName: "snow", categoryNames: ["Autumn"] }),
  clip(3, { displayName: "Bells", fileName: "bells_final.mkv", communityId: "/Holidays/bells.mkv" }),
  clip(4, { fileName: "Sleigh.mp4", sha256: "same", categoryNames: ["Winter"] }),
  clip(5, { fileName: "Sleigh copy.mp4", sha256: "same" }),
  clip(6, { displayName: "Twin", fileName: "a.mp4" }),
  clip(7, { displayName: "Twin", fileName: "b.mp4" }),
  clip(8, { displayName: "Snow", fileName: "other.mp4", communityId: "/Twice.mp4" }),
  clip(9, { communityId: "/Twice.mp4" }),
];

const show = (match: ClipMatch) =>
  match.kind === "one"
    ? [match.clip.id, match.how]
    : match.kind === "several"
      ? match.clips.map((one) => one.id)
      : null;

describe("clipMatcher", () => {
  const find = clipMatcher(library);
  it.each<[string, Partial<SharedClip>, string[], unknown]>([
    ["the content, whatever it is called", { sha256: "3", name: "Snow" }, [], [3, "content"]],
    [
      "of one content, the one that is called so",
      { sha256: "same", fileName: "Sleigh copy.mp4" },
      [],
      [5, "content"],
    ],
    ["of one content, the one of its category", { sha256: "same" }, ["winter"], [4, "content"]],
    ["the community id", { communityId: "/Holidays/bells.mkv" }, [], [3, "community-id"]],
    [
      "a community id that two have, told apart by the name",
      { communityId: "/Twice.mp4", name: "Snow" },
      [],
      [8, "community-id"],
    ],
    ["category and name", { name: " SNOW " }, ["Autumn"], [2, "category-and-name"]],
    ["the only clip of a name", { name: "bells" }, ["Of no clip"], [3, "name"]],
    ["the file's name without its extension", { name: "BELLS_FINAL" }, [], [3, "name"]],
    ["the name with another extension", { name: "Sleigh.avi" }, [], [4, "name"]],
    ["the file's name, when the name fits several", { name: "Twin", fileName: "b.mp4" }, [], [7, "name"]],
    ["several, and does not guess", { name: "Twin" }, [], [6, 7]],
    ["several of one name but for its case, by the case", { name: "snow" }, [], [2, "name"]],
    ["nothing for a name nobody has", { name: "Rain" }, ["Winter"], null],
    ["nothing for another content and name", { sha256: "f".repeat(64) }, [], null],
    [
      "nothing for the number of another installation",
      { name: "Snow", isNumberOnly: true },
      ["Winter"],
      null,
    ],
  ])("finds %s", (_what, fields, categories, expected) => {
    expect(show(find(wanted(fields), categories))).toEqual(expected);
  });
});
