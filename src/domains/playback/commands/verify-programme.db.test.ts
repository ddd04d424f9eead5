import { eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { prerolls } from "@/db/schema/prerolls";
import { prerollStringMaxCharacters } from "@/domains/playback/core/preroll-string";
import { programmeWithPlex } from "@/testing/programme-with-plex";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const scene = await programmeWithPlex();
const { database, stage, refresh, writes } = scene;

/** Looks at the server so often that each look asks it what it holds. */
async function lookForHalfAnHour() {
  for (let look = 0; look < 6; look += 1) {
    stage.forward(301);
    await refresh();
  }
}

/** Longer together than what Plex takes. */
const tooMany = Array.from({ length: 60 }, (_, index) => `${"long".repeat(40)} ${index}.mp4`);

describe("what the server is asked for again and again", () => {
  it("is compared with what was sent: in the schedule's order, without what is switched off", async () => {
    const shuffling = await stage.category("Advent", ["one.mp4", "off.mp4", "two.mp4"], "shuffle");
    await database.update(prerolls).set({ isEnabled: false }).where(eq(prerolls.fileName, "off.mp4"));
    await stage.schedule("In order", shuffling, { playMode: "playlist" });
    await stage.connect(scene.plex);
    await refresh();
    const inOrder = `${stage.pathOf("one.mp4")},${stage.pathOf("two.mp4")}`;
    expect([scene.plex.preroll, writes()]).toEqual([inOrder, 1]);
    await lookForHalfAnHour();
    expect([scene.plex.preroll, writes()]).toEqual([inOrder, 1]);
    scene.plex.setPreference("CinemaTrailersPrerollID", "/somebody/else.mp4");
    await lookForHalfAnHour();
    expect([scene.plex.preroll, writes()]).toEqual([inOrder, 2]);
  });

  it.each(["shuffle", "playlist"] as const)(
    "is one choice of a list that is too long, and not another at every look: %s",
    async (playMode) => {
      await stage.schedule("Many", await stage.category("Many", tooMany, playMode));
      await stage.connect(scene.plex);
      await refresh();
      const held = scene.plex.preroll;
      expect(held.length).toBeLessThanOrEqual(prerollStringMaxCharacters);
      expect(held.split(playMode === "playlist" ? "," : ";").length).toBeGreaterThan(10);
      await lookForHalfAnHour();
      expect(writes()).toBe(1);
      expect(scene.plex.preroll).toBe(held);
    },
  );

  it("never holds a path with a separator in it", async () => {
    await stage.schedule("Odd", await stage.category("Odd", ["a, b.mp4", "c; d.mp4", "plain.mp4"]));
    await stage.connect(scene.plex);
    await refresh();
    expect(scene.plex.preroll).toBe(stage.pathOf("plain.mp4"));
    expect((await scene.tonight()).servers[0]?.sentence).toMatch(/a, b\.mp4.*Rename/);
    await lookForHalfAnHour();
    expect(writes()).toBe(1);
  });
});
