import { rm } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { mediaServers } from "@/db/schema/media-servers";
import { prerolls } from "@/db/schema/prerolls";
import { setPathMappings } from "@/domains/media-servers/commands/set-path-mappings";
import { updateSettings } from "@/domains/operations/commands/update-settings";
import { deleteSchedule } from "@/domains/schedules/commands/delete-schedule";
import { toggleSchedule } from "@/domains/schedules/commands/toggle-schedule";
import { announce } from "@/platform/announce";
import { programmeWithPlex } from "@/testing/programme-with-plex";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const scene = await programmeWithPlex();
const { database, stage, refresh, tonight, history, writes, christmas, onAir } = scene;
const { context } = stage;

describe("a schedule that is active now", () => {
  it("reaches the server, is read back, and is shown as confirmed with the reason", async () => {
    await onAir();
    const now = await tonight();
    expect(now).toMatchObject({
      outcome: "schedule",
      rule: "priority",
      contents: [{ name: "Christmas", schedule: { name: "Advent" } }],
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
    await stage.connect(scene.plex);
    await refresh();
    expect(scene.plex.preroll).toBe("/media/pre/one.mp4,/media/pre/two.mp4,/media/pre/three.mp4");
  });

  it("is not written again while nothing changes, and not even asked for within five minutes", async () => {
    await onAir();
    vi.mocked(announce).mockClear();
    for (let minute = 1; minute <= 4; minute += 1) {
      stage.forward(60);
      await refresh();
    }
    expect(scene.plex.requests).toEqual([]);
    expect(announce).not.toHaveBeenCalled();
    stage.forward(61);
    await refresh();
    expect(scene.plex.requests).toHaveLength(1);
    expect(writes()).toBe(0);
    expect(await history()).toHaveLength(1);
  });

  it("is written again at once when a clip comes or goes", async () => {
    const { categoryId } = await onAir();
    await stage.addClip(categoryId, "c.mp4", 2);
    await refresh();
    expect(scene.plex.preroll).toBe(`${christmas()};${stage.pathOf("c.mp4")}`);
    await database.update(prerolls).set({ isEnabled: false }).where(eq(prerolls.fileName, "c.mp4"));
    await refresh();
    expect(scene.plex.preroll).toBe(christmas());
    expect(writes()).toBe(2);
  });

  it("is set again when somebody changes the value by hand", async () => {
    await onAir();
    scene.plex.setPreference("CinemaTrailersPrerollID", "/somebody/else.mp4");
    stage.forward(301);
    await refresh();
    expect(scene.plex.preroll).toBe(christmas());
    expect((await history())[0]?.reason).toContain("Somebody changed");
  });
});

describe("when nothing is wanted any more", () => {
  it("gives back what was found at first connect, once, and then leaves the server alone", async () => {
    const { schedule } = await onAir();
    await toggleSchedule(context, { id: schedule.id, isEnabled: false });
    await refresh();
    expect(scene.plex.preroll).toBe("/own/intro.mp4");
    expect((await tonight()).servers).toMatchObject([{ status: "idle", desired: null, sent: null }]);
    expect(await history()).toMatchObject([{ outcome: "restored", value: "/own/intro.mp4" }, {}]);

    scene.plex.setPreference("CinemaTrailersPrerollID", "/chosen/later.mp4");
    scene.plex.clearRequests();
    stage.forward(3600);
    await refresh(true);
    expect(scene.plex.requests).toEqual([]);
    expect(scene.plex.preroll).toBe("/chosen/later.mp4");
  });

  it("touches a server that never had anything of ours at no time", async () => {
    await stage.connect(scene.plex);
    scene.plex.clearRequests();
    await refresh();
    expect(scene.plex.requests).toEqual([]);
    expect((await tonight()).servers).toMatchObject([{ status: "idle" }]);
  });

  it("gives back its own prerolls when the category is emptied, and says why", async () => {
    await onAir();
    await database.delete(prerolls);
    await refresh();
    expect(scene.plex.preroll).toBe("/own/intro.mp4");
    const { problem, servers } = await tonight();
    expect(problem).toContain("Christmas has no clips");
    expect(servers[0]?.sentence).toContain("Christmas has no clips");
  });

  it("empties the value when told to clear, and restores it when told no longer", async () => {
    const { schedule } = await onAir();
    await updateSettings(context, { clearWhenInactive: true });
    await deleteSchedule(context, { id: schedule.id });
    await refresh();
    expect(scene.plex.preroll).toBe("");
    expect((await tonight()).servers).toMatchObject([{ status: "confirmed", desired: "" }]);
    await updateSettings(context, { clearWhenInactive: false });
    await refresh();
    expect(scene.plex.preroll).toBe("/own/intro.mp4");
  });

  it("in passive mode takes back its own value and keeps its hands off anybody else's", async () => {
    const { schedule } = await onAir();
    await updateSettings(context, { passiveMode: true });
    scene.plex.setPreference("CinemaTrailersPrerollID", "/other/tool.mp4");
    await toggleSchedule(context, { id: schedule.id, isEnabled: false });
    await refresh();
    expect(scene.plex.preroll).toBe("/other/tool.mp4");
    expect((await history())[0]).toMatchObject({ outcome: "restored", value: "/other/tool.mp4" });

    await toggleSchedule(context, { id: schedule.id, isEnabled: true });
    await refresh();
    await toggleSchedule(context, { id: schedule.id, isEnabled: false });
    await refresh();
    expect(scene.plex.preroll).toBe("/own/intro.mp4");
  });
});

it("keeps what plays when none of the files can be seen, for the disk may be away", async () => {
  await onAir();
  await Promise.all(["a.mp4", "b.mp4"].map((name) => rm(stage.pathOf(name))));
  await refresh();
  expect(scene.plex.preroll).toBe(christmas());
  expect((await tonight()).problem).toContain("disk");
});

it("leaves out one file that is gone, and says which", async () => {
  await onAir();
  await rm(stage.pathOf("a.mp4"));
  await refresh();
  expect(scene.plex.preroll).toBe(stage.pathOf("b.mp4"));
  expect((await tonight()).servers[0]?.sentence).toContain("a.mp4");
});

it("refuses paths a Windows server cannot open, and says what to do", async () => {
  await onAir();
  await database.update(mediaServers).set({ platform: "Windows" });
  await refresh();
  expect(scene.plex.preroll).toBe("/own/intro.mp4");
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
    { atWall: "2026-12-24T18:00:00", contents: [{ schedule: { name: "Eve" } }] },
    { atWall: "2026-12-25T00:00:00", contents: [{ schedule: { name: "Advent" } }] },
  ]);
});
