import { setTimeout } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { updateSettings } from "@/domains/operations/commands/update-settings";
import { toggleSchedule } from "@/domains/schedules/commands/toggle-schedule";
import { startFakePlex } from "@/testing/fakes/plex/start-fake-plex";
import { programmeWithPlex } from "@/testing/programme-with-plex";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const scene = await programmeWithPlex();
const { database, stage, refresh, tonight, history, writes, christmas, onAir } = scene;
const { clock, context } = stage;

describe("a server in trouble", () => {
  it("that goes away is shown as failing, left alone for a while, and heals by itself", async () => {
    const { categoryId } = await onAir();
    await scene.plex.stop();
    await stage.addClip(categoryId, "c.mp4", 2);
    await refresh();
    const [failing] = (await tonight()).servers;
    expect(failing).toMatchObject({
      status: "failing",
      failures: 1,
      failingSince: clock.now().toISOString(),
    });
    expect(failing?.error).toMatch(/\w+ .*\./);
    expect(failing?.confirmed).toBe(christmas());

    await refresh();
    expect((await tonight()).servers[0]?.failures).toBe(1);
    stage.forward(60);
    await refresh();
    expect((await tonight()).servers[0]?.failures).toBe(2);
    expect(await history()).toHaveLength(2);

    await scene.plex.restart();
    stage.forward(600);
    await refresh();
    expect(scene.plex.preroll).toContain("c.mp4");
    expect((await tonight()).servers).toMatchObject([
      { status: "confirmed", failures: 0, error: null, failingSince: null, retryAt: null },
    ]);
    expect((await history())[0]?.reason).toContain("answers again, after 11 minutes");
  });

  it("that is down when the schedule ends gets its own value back as soon as it answers", async () => {
    const { schedule } = await onAir();
    scene.plex.setMode({ kind: "failing", status: 503 });
    await toggleSchedule(context, { id: schedule.id, isEnabled: false });
    await refresh();
    expect((await tonight()).servers).toMatchObject([{ status: "failing", desired: null }]);
    scene.plex.setMode({ kind: "normal" });
    stage.forward(60);
    await refresh();
    expect(scene.plex.preroll).toBe("/own/intro.mp4");
  });

  it("that takes a value and does not keep it is shown as different and not hammered", async () => {
    const categoryId = await stage.category("Christmas", ["a.mp4", "b.mp4"]);
    await stage.schedule("Advent", categoryId);
    await stage.connect(scene.plex);
    scene.plex.setMode({ kind: "ignores-write" });
    scene.plex.clearRequests();
    for (let second = 0; second < 600; second += 5) {
      await refresh();
      stage.forward(5);
    }
    expect((await tonight()).servers).toMatchObject([
      { status: "differs", desired: christmas(), sent: christmas(), confirmed: "/own/intro.mp4" },
    ]);
    expect(writes()).toBeLessThanOrEqual(6);
    expect((await history()).map(({ outcome }) => outcome)).toEqual(["failed"]);
    scene.plex.setMode({ kind: "normal" });
    stage.forward(600);
    await refresh();
    expect((await tonight()).servers).toMatchObject([{ status: "confirmed" }]);
  });

  it("does not keep another one waiting", async () => {
    const second = await startFakePlex({ machineIdentifier: "another", friendlyName: "Attic" });
    try {
      const categoryId = await stage.category("Christmas", ["a.mp4", "b.mp4"]);
      await stage.schedule("Advent", categoryId);
      await stage.connect(scene.plex);
      await stage.connect(second);
      await scene.plex.stop();
      await refresh();
      expect(second.preroll).toBe(christmas());
      expect((await tonight()).servers).toMatchObject([
        { status: "failing", error: expect.any(String) },
        { name: "Attic", status: "confirmed" },
      ]);
    } finally {
      await second.stop();
    }
  });

  it("that was set up while it was away gives its own value before it gets the first of ours", async () => {
    await scene.plex.stop();
    const categoryId = await stage.category("Christmas", ["a.mp4", "b.mp4"]);
    const schedule = await stage.schedule("Advent", categoryId);
    await stage.connect(scene.plex);
    await refresh();
    expect((await tonight()).servers).toMatchObject([{ status: "failing" }]);
    await scene.plex.restart();
    stage.forward(60);
    await refresh();
    expect(scene.plex.preroll).toBe(christmas());
    await toggleSchedule(context, { id: schedule.id, isEnabled: false });
    await refresh();
    expect(scene.plex.preroll).toBe("/own/intro.mp4");
  });

  it("is tried at once when its address changes, or when somebody asks", async () => {
    await onAir();
    scene.plex.setMode({ kind: "failing", status: 500 });
    stage.forward(301);
    await refresh();
    scene.plex.setMode({ kind: "normal" });
    scene.plex.clearRequests();
    await refresh();
    expect(scene.plex.requests).toEqual([]);
    stage.forward(1);
    await stage.connect(scene.plex);
    scene.plex.clearRequests();
    await refresh();
    expect((await tonight()).servers).toMatchObject([{ status: "confirmed" }]);
    scene.plex.clearRequests();
    await refresh(true);
    expect(scene.plex.requests.length).toBe(1);
  });
});

describe("at the same time", () => {
  it("two refreshes write once", async () => {
    const categoryId = await stage.category("Christmas", ["a.mp4", "b.mp4"]);
    await stage.schedule("Advent", categoryId);
    await stage.connect(scene.plex);
    scene.plex.clearRequests();
    await Promise.all([refresh(), refresh(), refresh(true), refresh()]);
    expect(scene.plex.preroll).toBe(christmas());
    expect(writes()).toBe(1);
    expect(await history()).toHaveLength(1);
  });

  it("a refresh that began before a change does not undo it", async () => {
    const { categoryId, schedule } = await onAir();
    await stage.addClip(categoryId, "c.mp4", 2);
    scene.plex.setMode({ kind: "slow", delayMs: 400 });
    const before = refresh();
    // By now it waits for its first answer; whoever came later would overtake it.
    await setTimeout(150);
    scene.plex.setMode({ kind: "normal" });
    await toggleSchedule(context, { id: schedule.id, isEnabled: false });
    await Promise.all([before, refresh()]);
    expect(scene.plex.preroll).toBe("/own/intro.mp4");
    expect((await tonight()).servers).toMatchObject([{ status: "idle", sent: null }]);
  });
});

describe("killed between the write and the note of it", () => {
  /** Lets the intent be noted and the value be written; then the process is as good as dead. */
  async function dieAfterWrite() {
    const transaction = database.transaction.bind(database);
    const spy = vi.spyOn(database, "transaction");
    spy.mockImplementationOnce(transaction).mockRejectedValueOnce(new Error("killed"));
    await refresh();
    expect(spy).toHaveBeenCalledTimes(2);
    spy.mockRestore();
  }

  it("finds the value in place and confirms it without another write", async () => {
    const { categoryId } = await onAir();
    await stage.addClip(categoryId, "c.mp4", 2);
    await dieAfterWrite();
    const written = scene.plex.preroll;
    expect(written).toContain("c.mp4");
    expect((await tonight()).servers).toMatchObject([{ sent: written, confirmed: christmas() }]);
    scene.plex.clearRequests();
    await refresh();
    expect(writes()).toBe(0);
    expect((await tonight()).servers).toMatchObject([{ status: "confirmed", confirmed: written }]);
  });

  it("still knows that the value is its own, and gives back the first", async () => {
    const { categoryId, schedule } = await onAir();
    await stage.addClip(categoryId, "c.mp4", 2);
    await dieAfterWrite();
    await updateSettings(context, { passiveMode: true });
    await toggleSchedule(context, { id: schedule.id, isEnabled: false });
    await refresh();
    expect(scene.plex.preroll).toBe("/own/intro.mp4");
  });
});
