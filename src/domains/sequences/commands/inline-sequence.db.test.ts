import { beforeEach, describe, expect, it, vi } from "vitest";
import { schedules } from "@/db/schema/schedules";
import { createSequence } from "@/domains/sequences/commands/create-sequence";
import { deleteSequence } from "@/domains/sequences/commands/delete-sequence";
import { dropInlineSequence, storeInlineSequence } from "@/domains/sequences/commands/inline-sequence";
import { purgeSequences } from "@/domains/sequences/commands/purge-sequences";
import { saveInlineSequence } from "@/domains/sequences/commands/save-inline-sequence";
import { getSequence, listSequences } from "@/domains/sequences/queries/sequences";
import type { SequenceBlock } from "@/domains/sequences/schema";
import { systemContext } from "@/platform/context";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { fixedClock } from "@/testing/fixed-clock";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
await testDataFolder();
const clock = fixedClock("2027-10-30T12:00:00Z");
const context = systemContext("test", { db: database, clock });
const inside = { ...context, afterCommit: [] };

beforeEach(async () => {
  await empty();
  clock.set("2027-10-30T12:00:00Z");
});

const grid: SequenceBlock[] = [{ type: "coming-soon-list", layout: "grid" }];
const list: SequenceBlock[] = [{ type: "coming-soon-list", layout: "list" }];
const store = (more: { id?: number | null; blocks?: SequenceBlock[]; field?: string } = {}) =>
  storeInlineSequence(inside, { name: "Nightly", blocks: grid, ...more });
const schedule = (sequenceId: number) =>
  database.insert(schedules).values({ name: "Nightly", type: "daily", startsAt: "2027-01-01", sequenceId });

describe("the sequence of a schedule", () => {
  it("is no saved one, and is changed in place", async () => {
    const id = await store();
    expect(await listSequences(context, undefined)).toEqual([]);
    expect(await store({ id, blocks: list })).toBe(id);
    expect(await getSequence(context, { id })).toMatchObject({
      isInline: true,
      blocks: [{ type: "coming-soon-list", layout: "list" }],
    });
    await expect(deleteSequence(context, { id })).rejects.toMatchObject({ kind: "conflict" });
  });

  it("does not take the place of a saved one", async () => {
    const saved = await createSequence(context, { name: "Saved", blocks: grid });
    expect(await store({ id: saved.id, blocks: list })).not.toBe(saved.id);
    expect(await getSequence(context, { id: saved.id })).toEqual(saved);
  });

  it("names its blocks in complaints as the caller does", async () => {
    const blocks: SequenceBlock[] = [{ type: "random", categoryId: 9, count: 1 }];
    await expect(store({ blocks, field: "sequence" })).rejects.toMatchObject({
      kind: "not-found",
      field: "sequence.0.categoryId",
    });
  });

  it("goes when its schedule lets go of it, and not before; a saved one stays", async () => {
    const id = await store();
    await schedule(id);
    await dropInlineSequence(inside, id);
    await getSequence(context, { id });
    await database.delete(schedules);
    await dropInlineSequence(inside, id);
    await expect(getSequence(context, { id })).rejects.toMatchObject({ kind: "not-found" });

    const saved = await createSequence(context, { name: "Saved", blocks: grid });
    await dropInlineSequence(inside, saved.id);
    await getSequence(context, { id: saved.id });
  });

  it("becomes a saved one under a name, once", async () => {
    const id = await store();
    await schedule(id);
    expect(await saveInlineSequence(context, { id, name: "Kept" })).toMatchObject({
      id,
      name: "Kept",
      isInline: false,
      scheduleCount: 1,
    });
    expect(await listSequences(context, undefined)).toMatchObject([{ id }]);
    await expect(saveInlineSequence(context, { id, name: "Again" })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  it("is cleared away at night when its schedule is gone, and only then", async () => {
    const played = await store();
    await schedule(played);
    // A schedule in the trash comes back with its sequence.
    await database.update(schedules).set({ deletedAt: clock.now() });
    const stray = await store();
    expect(await purgeSequences(context, undefined)).toEqual({ purgedCount: 0 });
    clock.set("2027-11-01T12:00:00Z");
    expect(await purgeSequences(context, undefined)).toEqual({ purgedCount: 1 });
    await expect(getSequence(context, { id: stray })).rejects.toMatchObject({ kind: "not-found" });
    await getSequence(context, { id: played });
  });
});
