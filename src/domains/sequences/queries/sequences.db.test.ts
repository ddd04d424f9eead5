import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { programmeFiller } from "@/db/schema/playback";
import { categories } from "@/db/schema/prerolls";
import { schedules } from "@/db/schema/schedules";
import { createSequence } from "@/domains/sequences/commands/create-sequence";
import { storeInlineSequence } from "@/domains/sequences/commands/inline-sequence";
import { updateSequence } from "@/domains/sequences/commands/update-sequence";
import { rollBlocks, rollSequence } from "@/domains/sequences/queries/roll";
import { getSequence, listSequences } from "@/domains/sequences/queries/sequences";
import { systemContext } from "@/platform/context";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { fixedClock } from "@/testing/fixed-clock";
import { sequenceStage } from "@/testing/sequence-stage";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
await testDataFolder();
const clock = fixedClock("2027-10-30T12:00:00Z");
const context = systemContext("test", { db: database, clock });
const stage = sequenceStage(database);

beforeEach(async () => {
  await empty();
  clock.set("2027-10-30T12:00:00Z");
});

const tick = () => clock.set(new Date(clock.now().getTime() + 1000));
const fixed = (...prerollIds: number[]) => ({ type: "fixed" as const, prerollIds });
const random = (categoryId: number | null, count = 1) => ({ type: "random" as const, categoryId, count });

describe("the list", () => {
  it("has the saved ones, changed last first, with who plays them and pictures of what they play", async () => {
    const ghost = await stage.clip("ghost.mp4", { thumbnail: "ghost.jpg", displayName: "Ghost" });
    const bat = await stage.clip("bat.mp4", { thumbnail: "bat.jpg" });
    const spooky = await stage.category("Spooky", [bat]);
    const first = await createSequence(context, { name: "First", blocks: [fixed(ghost), random(spooky)] });
    tick();
    const second = await createSequence(context, { name: "Second", blocks: [random(spooky)] });
    tick();
    await updateSequence(context, { id: first.id, description: "Boo" });
    await storeInlineSequence({ ...context, afterCommit: [] }, { name: "Inline", blocks: [random(spooky)] });
    await database.insert(schedules).values([
      { name: "s", type: "daily", startsAt: "2027-01-01", sequenceId: first.id },
      { name: "t", type: "daily", startsAt: "2027-01-01", sequenceId: first.id },
      { name: "u", type: "daily", startsAt: "2027-01-01", sequenceId: first.id, deletedAt: clock.now() },
    ]);
    await database
      .insert(programmeFiller)
      .values({ isEnabled: true, type: "sequence", sequenceId: second.id });
    const listed = await listSequences(context, undefined);
    expect(listed).toEqual([
      {
        id: first.id,
        name: "First",
        description: "Boo",
        isInline: false,
        blocks: [
          {
            key: "block-1",
            type: "fixed",
            problem: null,
            clips: [
              {
                id: ghost,
                name: "Ghost",
                thumbnail: "ghost.jpg",
                durationSeconds: 10,
                isInTrash: false,
                problem: null,
              },
            ],
          },
          {
            key: "block-2",
            type: "random",
            problem: null,
            category: { id: spooky, name: "Spooky" },
            isCategoryGone: false,
            count: 1,
          },
        ],
        thumbnails: ["ghost.jpg", "bat.jpg"],
        scheduleCount: 2,
        isFiller: false,
        createdAt: "2027-10-30T12:00:00.000Z",
        updatedAt: "2027-10-30T12:00:02.000Z",
      },
      expect.objectContaining({ id: second.id, scheduleCount: 0, isFiller: true, thumbnails: ["bat.jpg"] }),
    ]);
    expect(await getSequence(context, { id: first.id })).toEqual(listed[0]);
    await expect(getSequence(context, { id: 99 })).rejects.toMatchObject({ kind: "not-found" });
  });

  it("asks the database the same number of times however many there are", async () => {
    const clip = await stage.clip("a.mp4");
    const category = await stage.category("A", [clip]);
    const asked = async () => {
      const spy = vi.spyOn(database, "select");
      await listSequences(context, undefined);
      const times = spy.mock.calls.length;
      spy.mockRestore();
      return times;
    };
    await createSequence(context, { name: "One", blocks: [fixed(clip), random(category)] });
    const withOne = await asked();
    for (const name of ["Two", "Three", "Four"]) {
      await createSequence(context, { name, blocks: [fixed(clip), random(category), fixed(clip)] });
    }
    expect(await asked()).toBe(withOne);
    expect(withOne).toBeGreaterThan(0);
  });

  it("says why a block plays nothing, and keeps what can come back", async () => {
    const binned = await stage.clip("binned.mp4");
    const off = await stage.clip("off.mp4");
    const category = await stage.category("A", [off]);
    const doomed = await stage.category("Doomed", []);
    const { id } = await createSequence(context, {
      name: "Sad",
      blocks: [
        fixed(binned, off),
        random(category),
        random(doomed),
        random(null),
        { type: "trailers", source: "tv" },
        { type: "coming-soon-list" },
        { type: "dynamic-intro" },
      ],
    });
    await stage.change([binned], { deletedAt: clock.now() });
    await stage.change([off], { isEnabled: false });
    await database.delete(categories).where(eq(categories.id, doomed));
    const { blocks } = await getSequence(context, { id });
    expect(blocks.map((block) => block.problem)).toEqual([
      "None of its clips can play.",
      "A has no clips that can play.",
      "Its category was deleted.",
      null,
      "There are no trailers of shows that can play.",
      "There is no coming-soon video in the grid layout.",
      "There is no coming_soon intro in the midnight theme.",
    ]);
    expect(blocks[0]).toMatchObject({
      clips: [
        { id: binned, isInTrash: true, problem: "It lies in the trash." },
        { id: off, isInTrash: false, problem: "It is switched off." },
      ],
    });
    expect(blocks[2]).toMatchObject({ category: null, isCategoryGone: true });
    expect(blocks[3]).toMatchObject({ category: null, isCategoryGone: false });
  });
});

describe("a roll", () => {
  it("holds what can play, with its total time and what was left out", async () => {
    const intro = await stage.clip("intro.mp4", {
      kind: "dynamic-intro",
      kindDetails: { template: "coming_soon", theme: "midnight" },
      durationSeconds: 5,
      thumbnail: "intro.jpg",
    });
    const list = await stage.clip("list.mp4", {
      kind: "coming-soon-list",
      kindDetails: { layout: "list" },
      durationSeconds: 8,
    });
    const late = await stage.trailer("Late", "2028-02-02");
    const lost = await stage.trailer("Lost", "2027-11-01");
    const soon = await stage.trailer("Soon", "2027-11-11", "tv");
    await stage.change([lost], { missingSince: clock.now() });
    const blocks = [
      { type: "dynamic-intro" as const },
      { type: "trailers" as const, mode: "sequential" as const, count: 3 },
      { type: "coming-soon-list" as const, layout: "list" as const },
      random(null, 2),
    ];
    const expected = {
      clips: [
        {
          id: intro,
          name: "Intro",
          fileName: "intro.mp4",
          durationSeconds: 5,
          thumbnail: "intro.jpg",
          blockIndex: 0,
        },
        expect.objectContaining({ id: soon, blockIndex: 1 }),
        expect.objectContaining({ id: late, blockIndex: 1 }),
        expect.objectContaining({ id: list, blockIndex: 2 }),
      ],
      durationSeconds: 33,
      warnings: [
        "Block 4 plays nothing: it draws from the category of the schedule that plays it, and there is none.",
      ],
    };
    expect(await rollBlocks(context, { blocks })).toEqual(expected);
    const { id } = await createSequence(context, { name: "All", blocks });
    expect(await rollSequence(context, { id })).toEqual(expected);
    const category = await stage.category("A", [late]);
    const withDefault = await rollSequence(context, { id, defaultCategoryId: category });
    expect(withDefault.warnings).toEqual([]);
    expect(withDefault.clips.at(-1)).toMatchObject({ id: late, blockIndex: 3 });
    await expect(rollSequence(context, { id: 99 })).rejects.toMatchObject({ kind: "not-found" });
  });

  it("is the same for the same seed and another for others", async () => {
    const clips = await Promise.all(Array.from({ length: 30 }, (_, index) => stage.clip(`${index}.mp4`)));
    const category = await stage.category("Many", clips);
    const seeds = ["a", "b", "c", "d"];
    const roll = async (seed: string) =>
      (await rollBlocks(context, { blocks: [random(category, 4)], seed })).clips.map((clip) => clip.id);
    const rolls = await Promise.all(seeds.map(roll));
    expect(await Promise.all(seeds.map(roll))).toEqual(rolls);
    expect(new Set(rolls.map((ids) => ids.join())).size).toBeGreaterThan(1);
    for (const ids of rolls) expect(new Set(ids).size).toBe(4);
  });

  it("of a category leaves out what is switched off, lost or in the trash", async () => {
    const ids = [];
    for (const name of ["ok", "off", "lost", "binned"]) ids.push(await stage.clip(`${name}.mp4`));
    const [ok, off, lost, binned] = ids as [number, number, number, number];
    const category = await stage.category("Mixed", ids);
    await stage.change([off], { isEnabled: false });
    await stage.change([lost], { missingSince: clock.now() });
    await stage.change([binned], { deletedAt: clock.now() });
    const { clips } = await rollBlocks(context, { blocks: [random(category, 9)] });
    expect(clips.map((clip) => clip.id)).toEqual([ok]);
  });
});
