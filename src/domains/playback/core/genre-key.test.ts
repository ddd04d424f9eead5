import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { genreCandidates, genreKey } from "@/domains/playback/core/genre-key";
import { matchGenre } from "@/domains/playback/core/match-genre";

describe("genreKey", () => {
  it.each([
    ["Horror", "horror"],
    ["  HORROR  ", "horror"],
    ["Sci-Fi", "science fiction"],
    ["SciFi", "science fiction"],
    ["sci_fi", "science fiction"],
    ["Science  Fiction", "science fiction"],
    ["Ｓｃｉ－Ｆｉ", "science fiction"],
    ["Kids & Family", "family"],
    ["Kids&Family", "family"],
    ["Kids/Family", "family"],
    ["Family", "family"],
    ["Action & Adventure", "action and adventure"],
    ["Action/Adventure", "action adventure"],
    ["Film-Noir", "film noir"],
    ["Comédie", "comédie"],
    ["Come\u0301die", "comédie"],
    ["ΔΡΆΜΑ", "δράμα"],
    ["Western", "western"],
    [" - / _ ", ""],
    ["", ""],
  ])("%j is %j", (genre, key) => expect(genreKey(genre)).toBe(key));

  it("is its own key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (genre) => {
        expect(genreKey(genreKey(genre))).toBe(genreKey(genre));
      }),
    );
  });
});

describe("genreCandidates", () => {
  it.each([
    ["Horror", ["horror"]],
    ["Sci-Fi & Fantasy", ["sci fi and fantasy", "science fiction", "fantasy"]],
    ["Action/Adventure", ["action adventure", "action", "adventure"]],
    ["Kids & Family", ["family", "kids"]],
    ["Drama, Romance | War", ["drama, romance | war", "drama", "romance", "war"]],
    ["Rhythm AND Blues", ["rhythm and blues", "rhythm", "blues"]],
    ["Thailand", ["thailand"]],
    [" / ", []],
  ])("of %j", (genre, candidates) => expect(genreCandidates(genre)).toEqual(candidates));
});

describe("matchGenre", () => {
  const mappings = new Map([
    ["horror", 1],
    ["science fiction", 2],
    ["action and adventure", 3],
    ["adventure", 4],
  ]);

  it.each([
    [["Drama", "Horror"], "Horror", 1],
    [["Sci-Fi & Fantasy", "Horror"], "Sci-Fi & Fantasy", 2],
    [["Action & Adventure"], "Action & Adventure", 3],
    [["Action/Adventure"], "Action/Adventure", 4],
  ])("%j: the first that has one", (genres, genre, mapping) =>
    expect(matchGenre(genres, mappings)).toEqual({ genre, mapping }),
  );

  it.each([[[]], [["Drama"]], [[""]]])("%j: none", (genres) =>
    expect(matchGenre(genres, mappings)).toBeNull(),
  );
});
