import { describe, expect, it, vi } from "vitest";
import { genreApplications } from "@/db/schema/playback";
import { updateSettings } from "@/domains/operations/commands/update-settings";
import { applyCategory } from "@/domains/playback/commands/apply-category";
import { applyGenres } from "@/domains/playback/commands/apply-genres";
import { applyTitleGenres } from "@/domains/playback/commands/apply-title-genres";
import { applyWatchedGenre } from "@/domains/playback/commands/apply-watched-genre";
import { clearOverride } from "@/domains/playback/commands/clear-override";
import { setGenreMapping } from "@/domains/playback/commands/set-genre-mapping";
import { listGenreApplications } from "@/domains/playback/queries/list-genre-applications";
import { programmeWithPlex } from "@/testing/programme-with-plex";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const scene = await programmeWithPlex();
const { database, stage, refresh, tonight, writes, christmas, onAir } = scene;
const { context } = stage;
const applications = () => listGenreApplications(context, {});

async function scaresAndChristmas() {
  const scares = await stage.category("Scares", ["s.mp4"]);
  await setGenreMapping(context, { genre: "Horror", categoryId: scares });
  const { schedule } = await onAir();
  return { scares, schedule };
}

describe("a genre that is being watched", () => {
  it("waits while schedules come first, and plays when none is active", async () => {
    const scares = await stage.category("Scares", ["s.mp4"]);
    await setGenreMapping(context, { genre: "Horror", categoryId: scares });
    await stage.connect(scene.plex);
    expect(await applyGenres(context, { genres: ["Horror"] })).toMatchObject({
      isPlaying: true,
      match: { genre: "Horror" },
      sentence: "Scares plays, because Horror is being watched.",
    });
    expect(scene.plex.preroll).toBe(stage.pathOf("s.mp4"));
    await onAir();
    expect(await applyGenres(context, { genres: ["Horror"] })).toMatchObject({
      isPlaying: false,
      sentence: expect.stringContaining("Scares fits Horror, and waits: “Advent” is the only schedule"),
    });
    expect(scene.plex.preroll).toBe(christmas());
  });

  it("plays above an active schedule when genres come first, for as long as it was told", async () => {
    await scaresAndChristmas();
    await updateSettings(context, { genrePriority: "genres" });
    const applied = await applyGenres(context, { genres: ["Drama", "Horror"], minutes: 15 });
    expect(applied.expiresAt).toBe("2026-12-10T12:15:00.000Z");
    for (let minute = 1; minute < 15; minute += 1) {
      stage.forward(60);
      await refresh();
      expect(scene.plex.preroll).toBe(stage.pathOf("s.mp4"));
    }
    expect(await tonight()).toMatchObject({
      outcome: "genre",
      rule: "genre-first",
      contents: [{ name: "Scares", schedule: null }],
      losers: [{ name: "Advent" }],
      until: "2026-12-10T12:15:00.000Z",
    });
    stage.forward(60);
    await refresh();
    expect(scene.plex.preroll).toBe(christmas());
  });

  it("never ends before it could be seen, however short the settings make it", async () => {
    await scaresAndChristmas();
    await updateSettings(context, { genrePriority: "genres", genreOverrideTtlSeconds: 1 });
    const { expiresAt } = await applyGenres(context, { genres: ["Horror"] });
    expect(expiresAt).toBe("2026-12-10T12:01:30.000Z");
    stage.forward(60);
    await refresh();
    expect(scene.plex.preroll).toBe(stage.pathOf("s.mp4"));
  });

  it("says when its category has nothing to play", async () => {
    await stage.connect(scene.plex);
    await setGenreMapping(context, { genre: "Horror", categoryId: await stage.category("Scares", []) });
    expect(await applyGenres(context, { genres: ["Horror"] })).toMatchObject({
      isPlaying: false,
      sentence: "Scares fits Horror, and waits: Scares has no clips that can play: put some into it.",
    });
    expect(scene.plex.preroll).toBe("/own/intro.mp4");
  });

  it("does not go above what was put on by hand", async () => {
    const { scares } = await scaresAndChristmas();
    await updateSettings(context, { genrePriority: "genres" });
    await applyCategory(context, { categoryId: 2 });
    expect(await applyGenres(context, { genres: ["Horror"] })).toMatchObject({ isPlaying: false });
    expect(await tonight()).toMatchObject({ outcome: "override" });
    expect(scares).toBe(1);
  });

  it("is shown with its end, and taken off with whatever else is on", async () => {
    await scaresAndChristmas();
    await updateSettings(context, { genrePriority: "genres" });
    await applyGenres(context, { genres: ["Horror"], minutes: 600 });
    expect(await tonight()).toMatchObject({
      override: null,
      genre: { genre: "Horror", category: { id: 1, name: "Scares" }, expiresWall: "2026-12-10T22:00:00" },
    });
    expect(await clearOverride(context, { categoryId: 1 })).toMatchObject({ wasOn: false, outcome: "genre" });
    expect(await clearOverride(context, undefined)).toMatchObject({ wasOn: true, outcome: "schedule" });
    expect(scene.plex.preroll).toBe(christmas());
    expect(await tonight()).toMatchObject({ genre: null });
  });

  it("changes nothing when no genre has a category", async () => {
    await scaresAndChristmas();
    expect(await applyGenres(context, { genres: ["Drama"] })).toEqual({
      match: null,
      expiresAt: null,
      isPlaying: false,
      sentence: "None of these genres has a category.",
    });
    expect(await applications()).toEqual([]);
  });

  it("of one title is noted once, and only prolonged after that", async () => {
    await scaresAndChristmas();
    await updateSettings(context, { genrePriority: "genres" });
    const watch = () => applyGenres(context, { genres: ["Horror"], ratingKey: "103" });
    await watch();
    scene.plex.clearRequests();
    stage.forward(60);
    expect((await watch()).expiresAt).toBe("2026-12-10T12:02:30.000Z");
    expect(scene.plex.requests).toEqual([]);
    expect(await applications()).toMatchObject([
      { at: "2026-12-10T12:00:00.000Z", genre: "Horror", categoryName: "Scares", ratingKey: "103" },
    ]);
    await applyGenres(context, { genres: ["Horror"], ratingKey: "104" });
    expect(await applications()).toHaveLength(2);
  });

  it("leaves fifty applications at most", async () => {
    await scaresAndChristmas();
    const old = Array.from({ length: 60 }, () => ({ at: new Date(0), genre: "Old", categoryName: "Old" }));
    await database.insert(genreApplications).values(old);
    await applyGenres(context, { genres: ["Horror"] });
    expect(await database.select().from(genreApplications)).toHaveLength(50);
    expect((await applications())[0]).toMatchObject({ genre: "Horror" });
  });
});

describe("a title by its number", () => {
  it("is asked for its genres, and brings on what fits", async () => {
    await scaresAndChristmas();
    await updateSettings(context, { genrePriority: "genres" });
    expect(await applyTitleGenres(context, { ratingKey: "103", minutes: 5 })).toMatchObject({
      genres: ["Horror", "Fantasy"],
      isPlaying: true,
      expiresAt: "2026-12-10T12:05:00.000Z",
    });
    expect(scene.plex.preroll).toBe(stage.pathOf("s.mp4"));
    expect(await applyTitleGenres(context, { ratingKey: "109" })).toMatchObject({
      genres: ["Drama", "Science Fiction"],
      match: null,
    });
  });

  it("says why it cannot be asked", async () => {
    await expect(applyTitleGenres(context, { ratingKey: "103" })).rejects.toMatchObject({
      kind: "invalid",
      message: expect.stringContaining("connect Plex"),
    });
    await stage.connect(scene.plex);
    await expect(applyTitleGenres(context, { ratingKey: "99999" })).rejects.toMatchObject({
      kind: "not-found",
      message: "There is no title with the number 99999.",
    });
    scene.plex.setMode({ kind: "down" });
    await expect(applyTitleGenres(context, { ratingKey: "103" })).rejects.toMatchObject({
      kind: "upstream",
    });
    scene.plex.setMode({ kind: "normal" });
    await expect(applyTitleGenres(context, { ratingKey: "../prefs" })).rejects.toMatchObject({
      kind: "invalid",
      field: "ratingKey",
    });
  });
});

describe("looking at what is watched", () => {
  const playing = (ratingKey: string, state: "playing" | "paused" = "playing") => ({
    ratingKey,
    userName: "Ada",
    playerName: "TV",
    state,
    viewOffsetMs: 0,
  });
  const look = () => applyWatchedGenre(context, undefined);

  it("is off until it is switched on", async () => {
    await scaresAndChristmas();
    scene.plex.setSessions([playing("103")]);
    expect(await look()).toEqual({ ratingKey: null });
    expect(scene.plex.requests).toEqual([]);
  });

  it("puts on the category of the first thing that plays, keeps it while it plays, and lets it go after", async () => {
    await scaresAndChristmas();
    await updateSettings(context, { genreAutoApply: true, genrePriority: "genres" });
    scene.plex.setSessions([playing("109", "paused"), playing("103"), playing("109")]);
    expect(await look()).toEqual({ ratingKey: "103" });
    expect(scene.plex.preroll).toBe(stage.pathOf("s.mp4"));
    scene.plex.clearRequests();
    for (let minute = 0; minute < 5; minute += 1) {
      stage.forward(60);
      await look();
      await refresh();
      expect(scene.plex.preroll).toBe(stage.pathOf("s.mp4"));
    }
    expect(writes()).toBe(0);
    expect(scene.plex.requests.some(({ path }) => path.startsWith("/library/metadata"))).toBe(false);
    scene.plex.setSessions([]);
    stage.forward(60);
    await look();
    stage.forward(60);
    await refresh();
    expect(scene.plex.preroll).toBe(christmas());
  });

  it("finds the genre of an episode with its show, whatever its spelling", async () => {
    const space = await stage.category("Space", ["x.mp4"]);
    await setGenreMapping(context, { genre: "science fiction", categoryId: space });
    await stage.connect(scene.plex);
    await updateSettings(context, { genreAutoApply: true });
    scene.plex.setSessions([playing("2101")]);
    expect(await look()).toEqual({ ratingKey: "2101" });
    expect(scene.plex.preroll).toBe(stage.pathOf("x.mp4"));
  });

  it("passes over what has no mapping, and a server that does not answer", async () => {
    await scaresAndChristmas();
    await updateSettings(context, { genreAutoApply: true });
    scene.plex.setSessions([playing("109")]);
    expect(await look()).toEqual({ ratingKey: null });
    scene.plex.setMode({ kind: "failing", status: 500 });
    expect(await look()).toEqual({ ratingKey: null });
  });
});
