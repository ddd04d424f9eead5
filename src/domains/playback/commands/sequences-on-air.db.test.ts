import { rm } from "node:fs/promises";
import { describe, expect, it, vi } from "vitest";
import { askMinute } from "@/domains/playback/queries/ask-minute";
import { getNowShowing } from "@/domains/playback/queries/get-now-showing";
import { toggleSchedule } from "@/domains/schedules/commands/toggle-schedule";
import { deleteSequence } from "@/domains/sequences/commands/delete-sequence";
import { restoreSequence } from "@/domains/sequences/commands/restore-sequence";
import { updateSequence } from "@/domains/sequences/commands/update-sequence";
import { startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { programmeWithPlex } from "@/testing/programme-with-plex";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const scene = await programmeWithPlex();
const { stage, refresh, tonight, history, writes } = scene;
const { context } = stage;

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}.mp4`);
const heldFiles = () => scene.plex.preroll.split(",").map((path) => path.slice(path.lastIndexOf("/") + 1));
const minutes = async (count: number) => {
  for (let minute = 0; minute < count; minute += 1) {
    stage.forward(60);
    await refresh();
  }
};

/** A sequence of three random trailers of twenty and a fixed intro, scheduled and on the air. */
async function fridayNight() {
  const trailers = await stage.category("Trailers", names("t", 20));
  const intros = await stage.category("Intros", ["intro.mp4"]);
  const introId = 21;
  const sequenceId = await stage.sequence("Friday Night", [
    { type: "random", categoryId: trailers, count: 3 },
    { type: "fixed", prerollIds: [introId] },
  ]);
  const schedule = await stage.schedule("Fridays", null, { sequenceId });
  await stage.connect(scene.plex);
  await refresh();
  scene.plex.clearRequests();
  return { trailers, intros, sequenceId, schedule };
}

describe("a sequence on the air", () => {
  it("is written with commas, in its order, and shown by its name", async () => {
    await fridayNight();
    expect(heldFiles()).toHaveLength(4);
    expect(heldFiles().at(-1)).toBe("intro.mp4");
    expect(new Set(heldFiles()).size).toBe(4);
    const now = await tonight();
    expect(now).toMatchObject({
      outcome: "schedule",
      playMode: "playlist",
      problem: null,
      contents: [{ kind: "sequence", name: "Friday Night", schedule: { name: "Fridays" } }],
      servers: [{ status: "confirmed", confirmed: scene.plex.preroll }],
    });
    expect(now.clips.map(({ fileName }) => fileName)).toEqual(heldFiles());
    expect((await history())[0]?.reason).toBe(
      "The sequence Friday Night plays. “Fridays” is the only schedule whose time it is.",
    );
    expect(await getNowShowing(context, undefined)).toMatchObject({
      outcome: "schedule",
      playMode: "playlist",
      prerollCount: 4,
      contents: [{ kind: "sequence", name: "Friday Night" }],
    });
  });

  it("keeps its roll for ten minutes of the wall clock, and is rolled anew then", async () => {
    await fridayNight();
    const first = scene.plex.preroll;
    await minutes(9);
    expect(scene.plex.preroll).toBe(first);
    expect(writes()).toBe(0);
    await minutes(1);
    expect(scene.plex.preroll).not.toBe(first);
    expect(writes()).toBe(1);
  });

  it("is verified as it was sent, separators and all", async () => {
    await fridayNight();
    const sent = scene.plex.preroll;
    stage.forward(5 * 60);
    await refresh();
    expect(writes()).toBe(0);
    scene.plex.setPreference("CinemaTrailersPrerollID", sent.replaceAll(",", ";"));
    await refresh(true);
    expect(scene.plex.preroll).toBe(sent);
    expect((await history())[0]?.reason).toContain("Somebody changed the value");
  });

  it("makes no row of the history of a roll, in a whole day", async () => {
    await fridayNight();
    expect(await history()).toHaveLength(1);
    for (let roll = 0; roll < 144; roll += 1) {
      stage.forward(600);
      await refresh();
    }
    expect(writes()).toBeGreaterThan(140);
    expect(await history()).toHaveLength(1);
  });

  it("makes a row when it is changed", async () => {
    const { sequenceId } = await fridayNight();
    await updateSequence(context, { id: sequenceId, blocks: [{ type: "fixed", prerollIds: [21, 1] }] });
    await refresh();
    expect(heldFiles()).toEqual(["intro.mp4", "t1.mp4"]);
    expect(await history()).toHaveLength(2);
  });

  it("is the same roll on every server, and is never rolled for one of them alone", async () => {
    await fridayNight();
    const other = await startFakePlex({ machineIdentifier: "another", friendlyName: "Attic" });
    await stage.connect(other);
    stage.forward(120);
    await refresh();
    expect(other.preroll).toBe(scene.plex.preroll);
    await minutes(8);
    expect(other.preroll).toBe(scene.plex.preroll);
    await other.stop();
  });

  it("plays at any minute what would be sent then", async () => {
    await fridayNight();
    const asked = await askMinute(context, { at: "2026-12-10T13:37" });
    expect(asked).toMatchObject({ playMode: "playlist", problem: null });
    stage.forward(97 * 60);
    await refresh();
    expect(asked.clips.map(({ fileName }) => fileName)).toEqual(heldFiles());
  });

  it("comes back with the same roll when it lost the lead for a moment, and only then is it written", async () => {
    const { trailers, schedule } = await fridayNight();
    const first = scene.plex.preroll;
    await stage.schedule("Premiere", trailers, {
      exclusive: true,
      startsAt: "2026-12-10T12:02",
      endsAt: "2026-12-10T12:04",
    });
    await minutes(3);
    expect(scene.plex.preroll).not.toBe(first);
    await minutes(2);
    expect(scene.plex.preroll).toBe(first);
    expect(writes()).toBe(2);
    // Lost and won again between two looks: the server holds it, so nothing is sent.
    await toggleSchedule(context, { id: schedule.id, isEnabled: false });
    await toggleSchedule(context, { id: schedule.id, isEnabled: true });
    await refresh();
    expect(writes()).toBe(2);
  });

  it("draws from the schedule's category where a block has none of its own", async () => {
    const winter = await stage.category("Winter", ["w.mp4"]);
    const sequenceId = await stage.sequence("Any", [{ type: "random", categoryId: null, count: 1 }]);
    await stage.schedule("Cold", winter, { sequenceId });
    await stage.connect(scene.plex);
    await refresh();
    expect(scene.plex.preroll).toBe(stage.pathOf("w.mp4"));
  });

  it("leaves out what is missing, with a warning", async () => {
    await fridayNight();
    await rm(stage.pathOf("intro.mp4"));
    await refresh();
    expect(heldFiles()).toHaveLength(3);
    expect((await tonight()).problem).toContain("Left out Intro");
  });

  it("plays nothing while it is deleted, and is back when it is brought back", async () => {
    const { sequenceId } = await fridayNight();
    const first = scene.plex.preroll;
    await deleteSequence(context, { id: sequenceId });
    await refresh();
    expect(scene.plex.preroll).toBe("/own/intro.mp4");
    expect(await tonight()).toMatchObject({ outcome: "leave", clips: [] });
    await restoreSequence(context, { id: sequenceId });
    await refresh();
    expect(scene.plex.preroll).toBe(first);
  });

  it("is not recorded as done when the server refused it, and is tried again", async () => {
    const { sequenceId } = await fridayNight();
    const before = scene.plex.preroll;
    scene.plex.setMode({ kind: "failing", status: 500 });
    await updateSequence(context, { id: sequenceId, blocks: [{ type: "fixed", prerollIds: [21] }] });
    await refresh();
    expect((await tonight()).servers[0]).toMatchObject({ status: "failing", confirmed: before });
    expect((await history()).map(({ outcome }) => outcome)).toEqual(["failed", "confirmed"]);
    // Rolls go on while it is away: one failure is one row.
    await minutes(25);
    expect((await history()).map(({ outcome }) => outcome)).toEqual(["failed", "confirmed"]);
    scene.plex.setMode({ kind: "normal" });
    await minutes(6);
    expect(heldFiles()).toEqual(["intro.mp4"]);
  });
});

describe("a blend with a sequence", () => {
  it("is one at random of the union when a category in it is, and in order when all are", async () => {
    const winter = await stage.category("Winter", ["w.mp4", "x.mp4"]);
    const sequenceId = await stage.sequence("Two", [{ type: "fixed", prerollIds: [2, 1] }]);
    await stage.schedule("One", winter, { blend: true });
    const second = await stage.schedule("Two", null, { sequenceId, blend: true });
    await stage.connect(scene.plex);
    await refresh();
    expect(scene.plex.preroll).toBe([stage.pathOf("w.mp4"), stage.pathOf("x.mp4")].join(";"));
    const ordered = await stage.category("Ordered", ["o.mp4"], "playlist");
    await toggleSchedule(context, { id: 1, isEnabled: false });
    await stage.schedule("Three", ordered, { blend: true });
    await refresh();
    const held = ["x.mp4", "w.mp4", "o.mp4"].map(stage.pathOf).join(",");
    expect(scene.plex.preroll).toBe(held);
    expect((await tonight()).contents.map(({ schedule }) => schedule?.id)).toEqual([second.id, 3]);
  });
});
