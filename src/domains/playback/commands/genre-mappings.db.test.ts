import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { deleteGenreMapping } from "@/domains/playback/commands/delete-genre-mapping";
import { setGenreMapping } from "@/domains/playback/commands/set-genre-mapping";
import { updateGenreMapping } from "@/domains/playback/commands/update-genre-mapping";
import { listGenreMappings, resolveGenres } from "@/domains/playback/queries/genre-mappings";
import { deleteCategory } from "@/domains/prerolls/commands/delete-category";
import { testDatabase } from "@/testing/database";
import { programmeStage } from "@/testing/programme-stage";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const stage = await programmeStage(database);
const { context } = stage;
const mappings = () => listGenreMappings(context, undefined);

beforeEach(empty);
afterAll(() => stage.strike());

describe("genre mappings", () => {
  it("are set once for all spellings of a genre", async () => {
    const scares = await stage.category("Scares", ["s.mp4"]);
    const space = await stage.category("Space", ["x.mp4"]);
    const first = await setGenreMapping(context, { genre: "Sci-Fi", categoryId: scares });
    expect(first).toMatchObject({ isNew: true, mapping: { genre: "Sci-Fi", category: { name: "Scares" } } });
    const second = await setGenreMapping(context, { genre: "science fiction", categoryId: space });
    expect(second).toMatchObject({
      isNew: false,
      mapping: { id: first.mapping.id, category: { name: "Space" } },
    });
    expect(await mappings()).toEqual([second.mapping]);
  });

  it("are changed, but not to a genre that has a category already", async () => {
    const categoryId = await stage.category("Scares", ["s.mp4"]);
    const { mapping } = await setGenreMapping(context, { genre: "Horror", categoryId });
    await setGenreMapping(context, { genre: "Kids & Family", categoryId });
    expect(await updateGenreMapping(context, { id: mapping.id, genre: "Thriller" })).toMatchObject({
      genre: "Thriller",
      category: { id: categoryId },
    });
    await expect(updateGenreMapping(context, { id: mapping.id, genre: "family" })).rejects.toMatchObject({
      kind: "conflict",
      message: "Kids & Family has a category already.",
    });
    expect(await updateGenreMapping(context, { id: mapping.id, genre: "THRILLER" })).toMatchObject({
      genre: "THRILLER",
    });
  });

  it.each([
    [{ genre: "", categoryId: 1 }, "invalid"],
    [{ genre: " / ", categoryId: 1 }, "invalid"],
    [{ genre: "Horror", categoryId: 99 }, "not-found"],
  ])("refuse %o", async (input, kind) => {
    await stage.category("Scares", ["s.mp4"]);
    await expect(setGenreMapping(context, input)).rejects.toMatchObject({ kind });
    expect(await mappings()).toEqual([]);
  });

  it("go when they are deleted, and with their category", async () => {
    const categoryId = await stage.category("Scares", ["s.mp4"]);
    const { mapping } = await setGenreMapping(context, { genre: "Horror", categoryId });
    expect(await deleteGenreMapping(context, { id: mapping.id })).toEqual(mapping);
    await expect(deleteGenreMapping(context, { id: mapping.id })).rejects.toMatchObject({
      kind: "not-found",
    });
    await setGenreMapping(context, { genre: "Horror", categoryId });
    await deleteCategory(context, { id: categoryId });
    expect(await mappings()).toEqual([]);
  });

  it("find the first genre that has one", async () => {
    const categoryId = await stage.category("Space", ["x.mp4"], "playlist");
    const { mapping } = await setGenreMapping(context, { genre: "Science Fiction", categoryId });
    expect(await resolveGenres(context, { genres: ["Drama", "Sci-Fi & Fantasy"] })).toEqual({
      match: {
        genre: "Sci-Fi & Fantasy",
        mapping: { id: mapping.id, genre: "Science Fiction" },
        category: { id: categoryId, name: "Space", playMode: "playlist" },
      },
    });
    expect(await resolveGenres(context, { genres: [] })).toEqual({ match: null });
  });
});
