import { rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mediaServers } from "@/db/schema/media-servers";
import { prerolls } from "@/db/schema/prerolls";
import { setPathMappings } from "@/domains/media-servers/commands/set-path-mappings";
import { updateSettings } from "@/domains/operations/commands/update-settings";
import { refreshProgramme } from "@/domains/playback/commands/refresh-programme";
import { getTonight } from "@/domains/playback/queries/get-tonight";
import { listHistory } from "@/domains/playback/queries/list-history";
import { deleteSchedule } from "@/domains/schedules/commands/delete-schedule";
import { toggleSchedule } from "@/domains/schedules/commands/toggle-schedule";
import { announce } from "@/platform/announce";
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
});
afterEach(() => plex.stop());
afterAll(() => stage.strike());

const refresh = (isUrgent = false) => refreshProgramme(context, { isUrgent });
const tonight = () => getTonight(context, undefined);
const history = async () => (await listHistory(context, {})).entries;
const writes = () => plex.requests.filter(({ method }) => method === "PUT").length;
const christmas = () => [stage.pathOf("a.mp4"), stage.pathOf("b.mp4")].join(";");

/** A connected Plex, a category of two clips and a schedule that is active now, all on the air. */
async function onAir() {
  const categoryId = await stage.category("Christmas", ["a.mp4", "b.mp4"]);
  const schedule = await stage.schedule("Advent", categoryId);
  await stage.connect(plex);
  await refresh();
  expect(plex.preroll).toBe(christmas());
  plex.clearRequests();
  return { categoryId, schedule };
}

describe("a schedule that is active now", () => {
  it("reaches the server, is read back, and is shown as confirmed with the reason", async () => {
    await onAir();
    const now = await tonight();
    expect(now).toMatchObject({
      outcome: "schedule",
      rule: "priority",
      categories: [{ name: "Christmas", schedule: { name: "Advent" } }],
      playMode: "shuffle",
      clips: [{ fileName: "a.mp4" }, { fileName: "b.mp4" }],
      problem: null,
      servers: [
        {
          name: "Living Room Cinema",
          status: "confirmed",
          desired: christmas(),
          sent: christmas(),
          confirmed: christmas(),
          failures: 0,
          error: null,
        },
      ],
    });
    expect(now.reason).toContain("Advent");
    expect(await history()).toMatchObject([{ outcome: "confirmed", value: christmas(), clipCount: 2 }]);
  });

  it("is joined with commas when its category plays in order, and mapped to the server's folder", async () => {
    await setPathMappings(context, { mappings: [{ localPath: stage.folder, serverPath: "/media/pre" }] });
    const categoryId = await stage.category("Trailers", ["one.mp4", "two.mp4", "three.mp4"], "playlist");
    await stage.schedule("Friday", categoryId);
    await stage.connect(plex);
    await refresh();
    expect(plex.preroll).toBe("/media/pre/one.mp4,/media/pre/two.mp4,/media/pre/three.mp4");
  });

  it("is not written again while nothing changes, and not even asked for within five minutes", async () => {
    await onAir();
    vi.mocked(announce).mockClear();
    for (let minute = 1; minute <= 4; minute += 1) {
      stage.forward(60);
      await refresh();
    }
    expect(plex.requests).toEqual([]);
    expect(announce).not.toHaveBeenCalled();
    stage.forward(61);
    await refresh();
    expect(plex.requests).toHaveLength(1);
    expect(writes()).toBe(0);
    expect(await history()).toHaveLength(1);
  });

  it("is written again at once when a clip comes or goes", async () => {
    const { categoryId } = await onAir();
    await stage.addClip(categoryId, "c.mp4", 2);
    await refresh();
    expect(plex.preroll).toBe(`${christmas()};${stage.pathOf("c.mp4")}`);
    await database.update(prerolls).set({ isEnabled: false }).where(eq(prerolls.fileName, "c.mp4"));
    await refresh();
    expect(plex.preroll).toBe(christmas());
    expect(writes()).toBe(2);
  });

  it("is set again when somebody changes the value by hand", async () => {
    await onAir();
    plex.setPreference("CinemaTrailersPrerollID", "/somebody/else.mp4");
    stage.forward(301);
    await refresh();
    expect(plex.preroll).toBe(christmas());
    expect((await history())[0]?.reason).toContain("Somebody changed");
  });
});

describe("when nothing is wanted any more", () => {
  it("gives back what was found at first connect, once, and then leaves the server alone", async () => {
    const { schedule } = await onAir();
    await toggleSchedule(context, { id: schedule.id, isEnabled: false });
    await refresh();
    expect(plex.preroll).toBe("/own/intro.mp4");
    expect((await tonight()).servers).toMatchObject([{ status: "idle", desired: null, sent: null }]);
    expect(await history()).toMatchObject([{ outcome: "restored", value: "/own/intro.mp4" }, {}]);

    plex.setPreference("CinemaTrailersPrerollID", "/chosen/later.mp4");
    plex.clearRequests();
    stage.forward(3600);
    await refresh(true);
    expect(plex.requests).toEqual([]);
    expect(plex.preroll).toBe("/chosen/later.mp4");
  });

  it("touches a server that never had anything of ours at no time", async () => {
    await stage.connect(plex);
    plex.clearRequests();
    await refresh();
    expect(plex.requests).toEqual([]);
    expect((await tonight()).servers).toMatchObject([{ status: "idle" }]);
  });

  it("gives back its own prerolls when the category is emptied, and says why", async () => {
    await onAir();
    await database.delete(prerolls);
    await refresh();
    expect(plex.preroll).toBe("/own/intro.mp4");
    const { problem, servers } = await tonight();
    expect(problem).toContain("Christmas has no clips");
    expect(servers[0]?.sentence).toContain("Christmas has no clips");
  });

  it("empties the value when told to clear, and restores it when told no longer", async () => {
    const { schedule } = await onAir();
    await updateSettings(context, { clearWhenInactive: true });
    await deleteSchedule(context, { id: schedule.id });
    await refresh();
    expect(plex.preroll).toBe("");
    expect((await tonight()).servers).toMatchObject([{ status: "confirmed", desired: "" }]);
    await updateSettings(context, { clearWhenInactive: false });
    await refresh();
    expect(plex.preroll).toBe("/own/intro.mp4");
  });

  it("in passive mode takes back its own value and keeps its hands off anybody else's", async () => {
    const { schedule } = await onAir();
    await updateSettings(context, { passiveMode: true });
    plex.setPreference("CinemaTrailersPrerollID", "/other/tool.mp4");
    await toggleSchedule(context, { id: schedule.id, isEnabled: false });
    await refresh();
    expect(plex.preroll).toBe("/other/tool.mp4");
    expect((await history())[0]).toMatchObject({ outcome: "restored", value: "/other/tool.mp4" });

    await toggleSchedule(context, { id: schedule.id, isEnabled: true });
    await refresh();
    await toggleSchedule(context, { id: schedule.id, isEnabled: false });
    await refresh();
    expect(plex.preroll).toBe("/own/intro.mp4");
  });
});

describe("a server in trouble", () => {
  it("that goes away is shown as failing, left alone for a while, and heals by itself", async () => {
    const { categoryId } = await onAir();
    await plex.stop();
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

    await plex.restart();
    stage.forward(600);
    await refresh();
    expect(plex.preroll).toContain("c.mp4");
    expect((await tonight()).servers).toMatchObject([
      { status: "confirmed", failures: 0, error: null, failingSince: null, retryAt: null },
    ]);
    expect((await history())[0]?.reason).toContain("answers again, after 11 minutes");
  });

  it("that is down when the schedule ends gets its own value back as soon as it answers", async () => {
    const { schedule } = await onAir();
    plex.setMode({ kind: "failing", status: 503 });
    await toggleSchedule(context, { id: schedule.id, isEnabled: false });
    await refresh();
    expect((await tonight()).servers).toMatchObject([{ status: "failing", desired: null }]);
    plex.setMode({ kind: "normal" });
    stage.forward(60);
    await refresh();
    expect(plex.preroll).toBe("/own/intro.mp4");
  });

  it("that takes a value and does not keep it is shown as different and not hammered", async () => {
    const categoryId = await stage.category("Christmas", ["a.mp4", "b.mp4"]);
    await stage.schedule("Advent", categoryId);
    await stage.connect(plex);
    plex.setMode({ kind: "ignores-write" });
    plex.clearRequests();
    for (let second = 0; second < 600; second += 5) {
      await refresh();
      stage.forward(5);
    }
    expect((await tonight()).servers).toMatchObject([
      { status: "differs", desired: christmas(), sent: christmas(), confirmed: "/own/intro.mp4" },
    ]);
    expect(writes()).toBeLessThanOrEqual(6);
    expect((await history()).map(({ outcome }) => outcome)).toEqual(["failed"]);
    plex.setMode({ kind: "normal" });
    stage.forward(600);
    await refresh();
    expect((await tonight()).servers).toMatchObject([{ status: "confirmed" }]);
  });

  it("does not keep another one waiting", async () => {
    const second = await startFakePlex({ machineIdentifier: "another", friendlyName: "Attic" });
    try {
      const categoryId = await stage.category("Christmas", ["a.mp4", "b.mp4"]);
      await stage.schedule("Advent", categoryId);
      await stage.connect(plex);
      await stage.connect(second);
      await plex.stop();
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
    await plex.stop();
    const categoryId = await stage.category("Christmas", ["a.mp4", "b.mp4"]);
    const schedule = await stage.schedule("Advent", categoryId);
    await stage.connect(plex);
    await refresh();
    expect((await tonight()).servers).toMatchObject([{ status: "failing" }]);
    await plex.restart();
    stage.forward(60);
    await refresh();
    expect(plex.preroll).toBe(christmas());
    await toggleSchedule(context, { id: schedule.id, isEnabled: false });
    await refresh();
    expect(plex.preroll).toBe("/own/intro.mp4");
  });

  it("is tried at once when its address changes, or when somebody asks", async () => {
    await onAir();
    plex.setMode({ kind: "failing", status: 500 });
    stage.forward(301);
    await refresh();
    plex.setMode({ kind: "normal" });
    plex.clearRequests();
    await refresh();
    expect(plex.requests).toEqual([]);
    stage.forward(1);
    await stage.connect(plex);
    plex.clearRequests();
    await refresh();
    expect((await tonight()).servers).toMatchObject([{ status: "confirmed" }]);
    plex.clearRequests();
    await refresh(true);
    expect(plex.requests.length).toBe(1);
  });
});

describe("at the same time", () => {
  it("two refreshes write once", async () => {
    const categoryId = await stage.category("Christmas", ["a.mp4", "b.mp4"]);
    await stage.schedule("Advent", categoryId);
    await stage.connect(plex);
    plex.clearRequests();
    await Promise.all([refresh(), refresh(), refresh(true), refresh()]);
    expect(plex.preroll).toBe(christmas());
    expect(writes()).toBe(1);
    expect(await history()).toHaveLength(1);
  });

  it("a refresh that began before a change does not undo it", async () => {
    const { categoryId, schedule } = await onAir();
    await stage.addClip(categoryId, "c.mp4", 2);
    plex.setMode({ kind: "slow", delayMs: 400 });
    const before = refresh();
    // By now it waits for its first answer; whoever came later would overtake it.
    await setTimeout(150);
    plex.setMode({ kind: "normal" });
    await toggleSchedule(context, { id: schedule.id, isEnabled: false });
    await Promise.all([before, refresh()]);
    expect(plex.preroll).toBe("/own/intro.mp4");
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
    const written = plex.preroll;
    expect(written).toContain("c.mp4");
    expect((await tonight()).servers).toMatchObject([{ sent: written, confirmed: christmas() }]);
    plex.clearRequests();
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
    expect(plex.preroll).toBe("/own/intro.mp4");
  });
});

it("keeps what plays when none of the files can be seen, for the disk may be away", async () => {
  await onAir();
  await Promise.all(["a.mp4", "b.mp4"].map((name) => rm(stage.pathOf(name))));
  await refresh();
  expect(plex.preroll).toBe(christmas());
  expect((await tonight()).problem).toContain("disk");
});

it("leaves out one file that is gone, and says which", async () => {
  await onAir();
  await rm(stage.pathOf("a.mp4"));
  await refresh();
  expect(plex.preroll).toBe(stage.pathOf("b.mp4"));
  expect((await tonight()).servers[0]?.sentence).toContain("a.mp4");
});

it("refuses paths a Windows server cannot open, and says what to do", async () => {
  await onAir();
  await database.update(mediaServers).set({ platform: "Windows" });
  await refresh();
  expect(plex.preroll).toBe("/own/intro.mp4");
  expect((await tonight()).servers[0]?.sentence).toContain("add a path mapping");
});

it("says what comes next", async () => {
  const { categoryId } = await onAir();
  await stage.schedule("Eve", categoryId, {
    startsAt: "2026-12-24T18:00",
    endsAt: "2026-12-24T23:59",
    priority: 9,
  });
  const { untilWall, upcoming } = await tonight();
  expect(untilWall).toBe("2026-12-24T18:00:00");
  expect(upcoming).toMatchObject([
    { atWall: "2026-12-24T18:00:00", categories: [{ schedule: { name: "Eve" } }] },
    { atWall: "2026-12-25T00:00:00", categories: [{ schedule: { name: "Advent" } }] },
  ]);
});
