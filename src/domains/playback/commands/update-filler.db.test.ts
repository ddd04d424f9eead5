import { describe, expect, it, vi } from "vitest";
import { updateSettings } from "@/domains/operations/commands/update-settings";
import { updateFiller } from "@/domains/playback/commands/update-filler";
import { askMinute } from "@/domains/playback/queries/ask-minute";
import { getFiller } from "@/domains/playback/queries/get-filler";
import { deleteCategory } from "@/domains/prerolls/commands/delete-category";
import { deleteSequence } from "@/domains/sequences/commands/delete-sequence";
import { restoreSequence } from "@/domains/sequences/commands/restore-sequence";
import { programmeWithPlex } from "@/testing/programme-with-plex";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const scene = await programmeWithPlex();
const { stage, refresh, tonight, history, writes } = scene;
const { context } = stage;
const filler = () => getFiller(context, undefined);

async function connected() {
  const categoryId = await stage.category("Calm", ["calm.mp4", "calm2.mp4"]);
  await stage.connect(scene.plex);
  return categoryId;
}

describe("filler", () => {
  it("is off until somebody chooses it", async () => {
    expect(await filler()).toEqual({
      isEnabled: false,
      type: "category",
      category: null,
      sequence: null,
      layout: "grid",
      needsChoice: true,
    });
  });

  it("plays when nothing else does, and not while a schedule is active", async () => {
    const categoryId = await connected();
    const chosen = await updateFiller(context, { isEnabled: true, categoryId });
    expect(chosen).toMatchObject({
      isEnabled: true,
      isPlaying: true,
      category: { name: "Calm" },
      needsChoice: false,
      sentence: "Calm plays whenever nothing else does. That is now.",
    });
    expect(scene.plex.preroll).toBe([stage.pathOf("calm.mp4"), stage.pathOf("calm2.mp4")].join(";"));
    expect(await tonight()).toMatchObject({
      outcome: "filler",
      contents: [{ kind: "category", name: "Calm", schedule: null }],
    });
    await stage.schedule("Advent", await stage.category("Christmas", ["a.mp4"]));
    await refresh();
    expect(scene.plex.preroll).toBe(stage.pathOf("a.mp4"));
    expect(await updateFiller(context, {})).toMatchObject({
      isPlaying: false,
      sentence: "Calm plays whenever nothing else does.",
    });
  });

  it("is not sent again each minute", async () => {
    const categoryId = await connected();
    await updateFiller(context, { isEnabled: true, categoryId });
    scene.plex.clearRequests();
    for (let minute = 0; minute < 30; minute += 1) {
      stage.forward(60);
      await refresh();
    }
    expect(writes()).toBe(0);
    expect(await history()).toHaveLength(1);
  });

  it("is gone from the server at once when it is switched off, and nobody goes on talking of it", async () => {
    const categoryId = await connected();
    await updateFiller(context, { isEnabled: true, categoryId });
    expect(await updateFiller(context, { isEnabled: false })).toMatchObject({
      isPlaying: false,
      sentence: "Filler is off.",
    });
    expect(scene.plex.preroll).toBe("/own/intro.mp4");
    expect(await tonight()).toMatchObject({ outcome: "leave", contents: [], clips: [] });
    expect(await filler()).toMatchObject({ isEnabled: false, category: { name: "Calm" } });
  });

  it("plays a sequence in its order, rolled with the wall clock", async () => {
    const categoryId = await connected();
    const sequenceId = await stage.sequence("Quiet", [
      { type: "random", categoryId, count: 1 },
      { type: "fixed", prerollIds: [2] },
    ]);
    await updateFiller(context, { isEnabled: true, type: "sequence", sequenceId });
    expect(scene.plex.preroll.endsWith(`,${stage.pathOf("calm2.mp4")}`)).toBe(true);
    expect(await tonight()).toMatchObject({
      outcome: "filler",
      playMode: "playlist",
      contents: [{ kind: "sequence", name: "Quiet" }],
    });
  });

  it("plays the newest generated list of its layout, and says when there is none yet", async () => {
    await connected();
    expect(
      await updateFiller(context, { isEnabled: true, type: "coming_soon", layout: "list" }),
    ).toMatchObject({
      isPlaying: false,
      sentence:
        "The coming-soon list plays whenever nothing else does. There is no coming-soon list to play yet.",
    });
    expect(scene.plex.preroll).toBe("/own/intro.mp4");
    expect((await tonight()).problem).toBe("There is no coming-soon list to play yet.");
    await stage.comingSoonList("grid");
    const list = await stage.comingSoonList("list");
    await refresh();
    expect(scene.plex.preroll).toBe(list);
    expect(await tonight()).toMatchObject({ contents: [{ kind: "coming-soon-list", id: null }] });
  });

  it.each([
    [{ isEnabled: true }, "categoryId", "Choose the category that plays as filler."],
    [{ isEnabled: true, type: "sequence" }, "sequenceId", "Choose the sequence that plays as filler."],
  ] as const)("asks for what %o lacks, and changes nothing", async (change, field, message) => {
    await expect(updateFiller(context, change)).rejects.toMatchObject({ kind: "invalid", field, message });
    expect(await filler()).toMatchObject({ isEnabled: false, type: "category" });
  });

  it.each([
    [{ categoryId: 99 }, "There is no category 99."],
    [{ sequenceId: 99 }, "There is no sequence 99."],
  ])("refuses %o", async (change, message) => {
    await expect(updateFiller(context, change)).rejects.toMatchObject({ kind: "not-found", message });
  });

  it("keeps both of two changes that come at once", async () => {
    const categoryId = await connected();
    await Promise.all([
      updateFiller(context, { categoryId }),
      updateFiller(context, { layout: "list" }),
      updateFiller(context, { type: "coming_soon" }),
    ]);
    expect(await filler()).toMatchObject({
      type: "coming_soon",
      layout: "list",
      category: { id: categoryId },
    });
  });

  it("needs a choice when its category was deleted, and plays nothing", async () => {
    const categoryId = await connected();
    await updateFiller(context, { isEnabled: true, categoryId });
    await deleteCategory(context, { id: categoryId });
    await refresh();
    expect(await filler()).toMatchObject({ category: null, needsChoice: true });
    expect(scene.plex.preroll).toBe("/own/intro.mp4");
    expect(await tonight()).toMatchObject({ outcome: "leave" });
  });

  it("is off when its sequence was deleted, and on again when it is brought back", async () => {
    const categoryId = await connected();
    const sequenceId = await stage.sequence("Quiet", [{ type: "random", categoryId, count: 2 }]);
    await updateFiller(context, { isEnabled: true, type: "sequence", sequenceId });
    await deleteSequence(context, { id: sequenceId });
    await refresh();
    expect(await filler()).toMatchObject({ isEnabled: false, sequence: null, needsChoice: true });
    expect(scene.plex.preroll).toBe("/own/intro.mp4");
    await restoreSequence(context, { id: sequenceId });
    await refresh();
    expect(await tonight()).toMatchObject({ outcome: "filler" });
  });

  it("yields to passive mode, to clearing and to a fallback that is still to come", async () => {
    const categoryId = await connected();
    await updateFiller(context, { isEnabled: true, categoryId });
    await stage.schedule("Eve", categoryId, {
      startsAt: "2026-12-24T18:00",
      endsAt: "2026-12-24T23:59",
      fallbackCategoryId: categoryId,
    });
    expect(await askMinute(context, { at: "2026-12-11T12:00" })).toMatchObject({ outcome: "filler" });
    await updateSettings(context, { clearWhenInactive: true });
    await refresh();
    expect(scene.plex.preroll).toBe("");
    await updateSettings(context, { clearWhenInactive: false, passiveMode: true });
    await refresh();
    expect(await tonight()).toMatchObject({ outcome: "leave" });
  });

  it("is given when the server is back, not recorded as done while it was away", async () => {
    const categoryId = await connected();
    scene.plex.setMode({ kind: "failing", status: 500 });
    await updateFiller(context, { isEnabled: true, categoryId });
    expect((await tonight()).servers[0]).toMatchObject({ status: "failing", confirmed: null });
    scene.plex.setMode({ kind: "normal" });
    stage.forward(600);
    await refresh();
    expect(scene.plex.preroll).toContain("calm.mp4");
    expect((await history()).map(({ outcome }) => outcome)).toEqual(["confirmed", "failed"]);
  });
});
