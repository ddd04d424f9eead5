import { describe, expect, it } from "vitest";
import { type LibraryView, readView, wholeLibrary, writeView } from "./library-view";

const read = (text: string) => readView(new URLSearchParams(text));

describe("the address of a view", () => {
  it.each<[string, Partial<LibraryView>]>([
    ["", {}],
    ["?q=snow+man", { search: "snow man" }],
    ["?category=3", { category: 3 }],
    ["?category=uncategorized", { category: "uncategorized" }],
    ["?tag=a%26b&tag=%E9%9B%AA", { tags: ["a&b", "雪"] }],
    ["?show=trash", { trash: true }],
    [
      "?kind=trailer&fitness=unfit&codec=hevc&resolution=uhd&enabled=no&managed=yes&missing=yes&duplicate=yes&as=table",
      {
        choices: {
          kind: "trailer",
          fitness: "unfit",
          videoCodec: "hevc",
          resolution: "uhd",
          isEnabled: false,
          isManaged: true,
          isMissing: true,
          isDuplicate: true,
        },
        layout: "table",
      },
    ],
    ["?sort=name&clip=12", { sort: "name", clip: 12 }],
  ])("%s stands for what it says, both ways", (address, part) => {
    const view = { ...wholeLibrary, ...part };
    expect(read(address)).toEqual(view);
    expect(writeView(view)).toBe(address);
  });

  it.each([
    "?category=-1",
    "?category=x",
    "?category=99999999999",
    "?clip=0",
    "?sort=colour",
    "?tag=",
    "?show=me",
    "?fitness=great",
    "?codec=<b>",
    "?missing=no",
    "?as=list",
  ])("%s makes no sense and is left out", (address) => expect(read(address)).toEqual(wholeLibrary));

  it("names a tag once", () => expect(read("?tag=a&tag=a").tags).toEqual(["a"]));
});
