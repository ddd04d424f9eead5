import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mediaServers } from "@/db/schema/media-servers";
import { programmeOverrides } from "@/db/schema/playback";
import { applyCategory } from "@/domains/playback/commands/apply-category";
import { applySequence } from "@/domains/playback/commands/apply-sequence";
import { clearOverride } from "@/domains/playback/commands/clear-override";
import { disconnectServer } from "@/domains/playback/commands/disconnect-server";
import { refreshProgramme } from "@/domains/playback/commands/refresh-programme";
import { askMinute } from "@/domains/playback/queries/ask-minute";
import { getTonight } from "@/domains/playback/queries/get-tonight";
import { listHistory } from "@/domains/playback/queries/list-history";
import { deleteSequence } from "@/domains/sequences/commands/delete-sequence";
import { testDatabase } from "@/testing/database";
import { type FakePlex, startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { programmeStage, stageStart } from "@/testing/programme-stage";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const stage = await programmeStage(database);
const { clock, context } = stage;
let plex: FakePlex;

beforeEach(async () => {
  await empty();
  clock.set(stageStart);
  plex = await startFakePlex({ preroll: "/own/intro.mp4" });
  await stage.schedule("Advent", await stage.category("Christmas", ["a.mp4"]));
  await stage.category("Party", ["p.mp4"]);
  await stage.connect(plex);
  await refreshProgramme(context, {});
  expect(plex.preroll).toBe(stage.pathOf("a.mp4"));
});
afterEach(() => plex.stop());
afterAll(() => stage.strike());

describe("a category put on by hand", () => {
  it("plays above a schedule for four hours, and then the schedule is back", async () => {
    const applied = await applyCategory(context, { categoryId: 2 });
    expect(applied).toMatchObject({
      outcome: "override",
      category: { id: 2, name: "Party" },
      expiresAt: "2026-12-10T16:00:00.000Z",
      servers: [{ status: "confirmed" }],
    });
    expect(plex.preroll).toBe(stage.pathOf("p.mp4"));
    const tonight = await getTonight(context, undefined);
    expect(tonight.override).toMatchObject({ content: { name: "Party" }, appliedBy: "Marquee (test)" });
    expect(tonight.losers).toMatchObject([{ name: "Advent" }]);
    expect(tonight.upcoming).toMatchObject([{ at: "2026-12-10T16:00:00.000Z", rule: "priority" }]);
    stage.forward(4 * 3600 - 1);
    await refreshProgramme(context, {});
    expect(plex.preroll).toBe(stage.pathOf("p.mp4"));
    stage.forward(1);
    await refreshProgramme(context, {});
    expect(plex.preroll).toBe(stage.pathOf("a.mp4"));
  });

  it("ends at once when it is taken off, and taking off nothing is fine", async () => {
    await applyCategory(context, { categoryId: 2, hours: 1 });
    await clearOverride(context, undefined);
    expect(plex.preroll).toBe(stage.pathOf("a.mp4"));
    expect(await clearOverride(context, undefined)).toMatchObject({ outcome: "schedule" });
  });

  it("is replaced by another, and there is never more than one", async () => {
    await Promise.all([
      applyCategory(context, { categoryId: 2 }),
      applyCategory(context, { categoryId: 2, hours: 2 }),
      applyCategory(context, { categoryId: 1 }),
    ]);
    const rows = await database.select().from(programmeOverrides);
    expect(rows).toHaveLength(1);
    expect(plex.preroll).toBe(stage.pathOf(rows[0]?.categoryId === 1 ? "a.mp4" : "p.mp4"));
  });

  it.each([{ hours: 0 }, { hours: -1 }, { hours: 1000 }])("lasts a sensible time, not %o", async (more) => {
    await expect(applyCategory(context, { categoryId: 2, ...more })).rejects.toMatchObject({
      kind: "invalid",
      field: "hours",
    });
  });
});

describe("a sequence put on by hand", () => {
  const evening = () =>
    stage.sequence("Evening", [
      { type: "fixed", prerollIds: [2] },
      { type: "random", categoryId: 1, count: 1 },
    ]);

  it("plays in its order above every schedule until its minutes are up, however often it is looked at", async () => {
    const sequenceId = await evening();
    await stage.schedule("Alone", 1, { exclusive: true });
    const applied = await applySequence(context, { sequenceId, minutes: 30 });
    expect(applied).toMatchObject({
      outcome: "override",
      playMode: "playlist",
      clipCount: 2,
      sequence: { id: sequenceId, name: "Evening" },
      expiresAt: "2026-12-10T12:30:00.000Z",
      sentence: "The sequence Evening plays on Living Room Cinema until 12:30.",
    });
    const held = ["p.mp4", "a.mp4"].map(stage.pathOf).join(",");
    for (let minute = 1; minute < 30; minute += 1) {
      stage.forward(60);
      await refreshProgramme(context, {});
      expect(plex.preroll).toBe(held);
    }
    expect((await getTonight(context, undefined)).override).toMatchObject({
      content: { kind: "sequence", id: sequenceId, name: "Evening" },
    });
    stage.forward(60);
    await refreshProgramme(context, {});
    expect(plex.preroll).toBe(stage.pathOf("a.mp4"));
  });

  it("takes the place of a category, and is gone when it is deleted", async () => {
    const sequenceId = await evening();
    await applyCategory(context, { categoryId: 2 });
    await applySequence(context, { sequenceId });
    expect(await database.select().from(programmeOverrides)).toMatchObject([
      { categoryId: null, sequenceId },
    ]);
    await deleteSequence(context, { id: sequenceId });
    await refreshProgramme(context, {});
    expect(plex.preroll).toBe(stage.pathOf("a.mp4"));
    expect((await getTonight(context, undefined)).override).toBeNull();
  });

  it("is refused with the reason when it has nothing to play", async () => {
    const empty = await stage.category("Empty", []);
    const sequenceId = await stage.sequence("Hollow", [{ type: "random", categoryId: empty, count: 1 }]);
    await expect(applySequence(context, { sequenceId })).rejects.toMatchObject({
      kind: "invalid",
      field: "sequenceId",
      message: expect.stringContaining("The sequence Hollow has nothing that can play"),
    });
    await expect(applySequence(context, { sequenceId: 99 })).rejects.toMatchObject({ kind: "not-found" });
    expect(plex.preroll).toBe(stage.pathOf("a.mp4"));
  });

  it.each([0, -5, 20_000])("lasts a sensible time, not %i minutes", async (minutes) => {
    const sequenceId = await evening();
    await expect(applySequence(context, { sequenceId, minutes })).rejects.toMatchObject({ field: "minutes" });
  });
});

describe("disconnecting a server", () => {
  it("gives back its own value first", async () => {
    expect(await disconnectServer(context, { id: 1 })).toEqual({
      id: 1,
      name: "Living Room Cinema",
      isRestored: true,
    });
    expect(plex.preroll).toBe("/own/intro.mp4");
    expect(await database.select().from(mediaServers)).toEqual([]);
    await expect(disconnectServer(context, { id: 1 })).rejects.toMatchObject({ kind: "not-found" });
    expect((await listHistory(context, {})).entries).toMatchObject([
      { outcome: "restored", value: "/own/intro.mp4", serverId: null, serverName: "Living Room Cinema" },
      { outcome: "confirmed", serverId: null },
    ]);
  });

  it("keeps a server that does not answer, unless told to let it go", async () => {
    await plex.stop();
    await expect(disconnectServer(context, { id: 1 })).rejects.toMatchObject({ kind: "upstream" });
    expect(await database.select().from(mediaServers)).toHaveLength(1);
    expect(await disconnectServer(context, { id: 1, force: true })).toMatchObject({ isRestored: false });
    expect(await database.select().from(mediaServers)).toEqual([]);
  });

  it("takes turns with a refresh, so that nothing of ours is left behind", async () => {
    await stage.addClip(1, "b.mp4", 1);
    plex.setMode({ kind: "slow", delayMs: 400 });
    const looking = refreshProgramme(context, {});
    // By now it waits for its first answer; whoever came later would overtake it.
    await setTimeout(150);
    plex.setMode({ kind: "normal" });
    await disconnectServer(context, { id: 1 });
    await looking;
    expect(plex.preroll).toBe("/own/intro.mp4");
  });
});

describe("asking about any minute", () => {
  it("answers from the same rules", async () => {
    await stage.schedule("Party night", 2, {
      startsAt: "2026-12-31T20:00",
      endsAt: "2027-01-01T02:00",
      exclusive: true,
    });
    expect(await askMinute(context, { at: "2026-12-31T21:10" })).toMatchObject({
      rule: "exclusive",
      contents: [{ name: "Party", schedule: { name: "Party night" } }],
      losers: [{ name: "Advent" }],
      clips: [{ fileName: "p.mp4" }],
      atWall: "2026-12-31T21:10:00",
    });
    expect(await askMinute(context, { at: "2026-12-31T19:59" })).toMatchObject({ rule: "priority" });
  });

  it("knows no 30 February", async () => {
    await expect(askMinute(context, { at: "2026-02-30T10:00" })).rejects.toMatchObject({ field: "at" });
  });
});

it("pages through the history", async () => {
  await applyCategory(context, { categoryId: 2 });
  await clearOverride(context, undefined);
  const first = await listHistory(context, { limit: 2 });
  expect(first.entries.map(({ value }) => value)).toEqual([stage.pathOf("a.mp4"), stage.pathOf("p.mp4")]);
  const rest = await listHistory(context, { limit: 2, before: first.next ?? undefined });
  expect(rest).toMatchObject({ entries: [{ value: stage.pathOf("a.mp4") }], next: null });
});
