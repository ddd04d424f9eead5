import { eq, sql } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { categories } from "@/db/schema/prerolls";
import { applyCategory } from "@/domains/playback/commands/apply-category";
import { applyGenres } from "@/domains/playback/commands/apply-genres";
import { setGenreMapping } from "@/domains/playback/commands/set-genre-mapping";
import { updateFiller } from "@/domains/playback/commands/update-filler";
import { getFiller } from "@/domains/playback/queries/get-filler";
import { assignCategory } from "@/domains/prerolls/commands/assign-category";
import { lockLibrary } from "@/domains/prerolls/commands/lock-library";
import { updatePreroll } from "@/domains/prerolls/commands/update-preroll";
import { programmeWithPlex } from "@/testing/programme-with-plex";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const scene = await programmeWithPlex();
const { stage } = scene;
const { context } = stage;

/** Deletes a category and, before that stands, starts something that wants it; answers how that ended. */
async function whileDeleting(categoryId: number, start: () => Promise<unknown>): Promise<unknown> {
  let outcome: Promise<unknown> = Promise.resolve();
  await context.db.transaction(async (db) => {
    await lockLibrary(db);
    await db.delete(categories).where(eq(categories.id, categoryId));
    outcome = start().catch((error: unknown) => error);
    await untilSomebodyWaits();
  });
  return outcome;
}

async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const [row] = await context.db.execute<{ count: number }>(
      sql`select count(*)::int as count from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (row && row.count > 0) return;
  }
}

describe("a category that is deleted in the same instant", () => {
  it.each([
    ["is not put on", (id: number) => applyCategory(context, { categoryId: id })],
    ["is not chosen as filler", (id: number) => updateFiller(context, { isEnabled: true, categoryId: id })],
    ["gets no genre", (id: number) => setGenreMapping(context, { genre: "Drama", categoryId: id })],
    ["is not put on by its genre", () => applyGenres(context, { genres: ["Horror"] })],
    ["takes no clip", (id: number) => assignCategory(context, { prerollId: 1, categoryId: id })],
    ["takes no clip for good", (id: number) => updatePreroll(context, { id: 1, categoryIds: [id] })],
  ])("%s, and that is said", async (_, start) => {
    await stage.category("Other", ["b.mp4"]);
    const categoryId = await stage.category("Calm", ["a.mp4"]);
    await stage.connect(scene.plex);
    await setGenreMapping(context, { genre: "Horror", categoryId });
    const outcome = await whileDeleting(categoryId, () => start(categoryId));
    expect(outcome).toMatchObject({ kind: "not-found", message: `There is no category ${categoryId}.` });
  });

  it("is no longer the filler, whoever comes first", async () => {
    const categoryId = await stage.category("Calm", ["a.mp4"]);
    await updateFiller(context, { isEnabled: true, categoryId });
    const outcome = await whileDeleting(categoryId, () => updateFiller(context, { categoryId }));
    expect(outcome).toMatchObject({ kind: "not-found" });
    expect(await getFiller(context, undefined)).toMatchObject({ category: null, needsChoice: true });
  });
});
