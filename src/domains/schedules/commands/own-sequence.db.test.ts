import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { sequences } from "@/db/schema/sequences";
import { createSchedule } from "@/domains/schedules/commands/create-schedule";
import { deleteSchedule } from "@/domains/schedules/commands/delete-schedule";
import { duplicateSchedule } from "@/domains/schedules/commands/duplicate-schedule";
import { purgeSchedules } from "@/domains/schedules/commands/purge-schedules";
import { restoreSchedule } from "@/domains/schedules/commands/restore-schedule";
import { updateSchedule } from "@/domains/schedules/commands/update-schedule";
import { getSchedule } from "@/domains/schedules/queries/get-schedule";
import { readProgrammeRules } from "@/domains/schedules/queries/programme-rules";
import { createSequence } from "@/domains/sequences/commands/create-sequence";
import { deleteSequence } from "@/domains/sequences/commands/delete-sequence";
import { purgeSequences } from "@/domains/sequences/commands/purge-sequences";
import { restoreSequence } from "@/domains/sequences/commands/restore-sequence";
import { systemContext } from "@/platform/context";
import { testDatabase } from "@/testing/database";
import { fixedClock } from "@/testing/fixed-clock";
import { nothingBeside } from "@/testing/nothing-beside";
import { sequenceStage } from "@/testing/sequence-stage";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const clock = fixedClock("2026-12-10T12:00:00Z");
const context = systemContext("test", { db: database, clock });
const stage = sequenceStage(database);

let clipId = 0;
let categoryId = 0;

beforeEach(async () => {
  await empty();
  clock.set("2026-12-10T12:00:00Z");
  clipId = await stage.clip("a.mp4");
  categoryId = await stage.category("Autumn", [clipId]);
});

const evening = { name: "Evening", startsAt: "2026-12-01" };
const fixed = () => [{ type: "fixed" as const, key: "one", prerollIds: [clipId] }];
const inlineIds = async () => {
  const rows = await database.select().from(sequences).where(eq(sequences.isInline, true));
  return rows.map((row) => row.id);
};
const outcomeNow = async () =>
  (await readProgrammeRules(database)).lookAheadFrom(clock.now(), nothingBeside).now.outcome;

describe("a schedule with a sequence of its own", () => {
  it("plays it, under the name of the schedule", async () => {
    const made = await createSchedule(context, { ...evening, blocks: fixed() });
    expect(made).toMatchObject({
      categoryId: null,
      isActive: true,
      sequence: { name: "Evening", isInline: true, blocks: fixed() },
    });
    expect((await updateSchedule(context, { id: made.id, name: "Night" })).sequence?.name).toBe("Night");
  });

  it("keeps it in the trash, comes back with it, and takes it along when it goes for good", async () => {
    const made = await createSchedule(context, { ...evening, blocks: fixed() });
    await deleteSchedule(context, { id: made.id });
    clock.set("2026-12-20T12:00:00Z");
    await purgeSequences(context, undefined);
    expect(await restoreSchedule(context, { id: made.id })).toMatchObject({ sequence: made.sequence });
    await deleteSchedule(context, { id: made.id });
    clock.set("2027-02-20T12:00:00Z");
    expect(await purgeSchedules(context, undefined)).toEqual({ purgedCount: 1 });
    expect(await inlineIds()).toEqual([]);
  });

  it("gives it up with its blocks, when there is something else to play", async () => {
    const { id } = await createSchedule(context, { ...evening, blocks: fixed() });
    await expect(updateSchedule(context, { id, blocks: null })).rejects.toMatchObject({
      field: "categoryId",
    });
    expect(await inlineIds()).toHaveLength(1);
    const plain = await updateSchedule(context, { id, blocks: null, categoryId });
    expect(plain).toMatchObject({ sequence: null, category: { id: categoryId } });
    expect(await inlineIds()).toEqual([]);
  });

  it("is copied with it: each changes its own", async () => {
    const original = await createSchedule(context, { ...evening, blocks: fixed() });
    const copies = [
      await duplicateSchedule(context, { id: original.id }),
      await createSchedule(context, { ...evening, name: "Other", sequenceId: original.sequenceId }),
    ];
    for (const copy of copies) {
      expect(copy.sequenceId).not.toBe(original.sequenceId);
      expect(copy.sequence).toMatchObject({ isInline: true, blocks: fixed() });
      await updateSchedule(context, { id: copy.id, blocks: [{ type: "random", categoryId }] });
    }
    expect(await getSchedule(context, { id: original.id })).toEqual(original);
    expect(await inlineIds()).toHaveLength(3);
  });

  it.each<[string, (own: number) => object, string]>([
    ["blocks beside a saved sequence", (own) => ({ blocks: fixed(), sequenceId: own }), "blocks"],
    ["no blocks and nothing else", () => ({ blocks: [] }), "blocks"],
    ["a sequence that is not there", () => ({ sequenceId: 99 }), "sequenceId"],
    [
      "a clip that is not there",
      () => ({ blocks: [{ type: "fixed", prerollIds: [99] }] }),
      "blocks.0.prerollIds.0",
    ],
  ])("refuses %s, made or changed", async (_what, wrong, field) => {
    const saved = await createSequence(context, { name: "Saved", blocks: fixed() });
    const { id } = await createSchedule(context, { ...evening, categoryId });
    const more = wrong(saved.id);
    await expect(createSchedule(context, { ...evening, ...more })).rejects.toMatchObject({ field });
    await expect(updateSchedule(context, { id, ...more })).rejects.toMatchObject({ field });
    expect(await inlineIds()).toEqual([]);
  });
});

describe("a schedule whose saved sequence was deleted", () => {
  it("plays nothing until that is back, and can still be changed", async () => {
    const saved = await createSequence(context, { name: "Saved", blocks: fixed() });
    const { id } = await createSchedule(context, { ...evening, sequenceId: saved.id, categoryId });
    expect(await outcomeNow()).toBe("schedule");
    await deleteSequence(context, { id: saved.id });
    expect(await outcomeNow()).toBe("leave");
    const orphan = await updateSchedule(context, { id, name: "Renamed" });
    expect(orphan).toMatchObject({
      isActive: false,
      activeReason: expect.stringContaining("choose another"),
    });
    await restoreSequence(context, { id: saved.id });
    expect(await outcomeNow()).toBe("schedule");
    expect(await getSchedule(context, { id })).toMatchObject({ isActive: true, sequenceId: saved.id });
  });
});
