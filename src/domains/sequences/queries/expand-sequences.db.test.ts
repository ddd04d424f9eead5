import { beforeEach, describe, expect, it, vi } from "vitest";
import { createSequence } from "@/domains/sequences/commands/create-sequence";
import { deleteSequence } from "@/domains/sequences/commands/delete-sequence";
import { expandBlocks, expandSequences } from "@/domains/sequences/queries/expand-sequences";
import { systemContext } from "@/platform/context";
import { testDataFolder } from "@/testing/data-folder";
import { testDatabase } from "@/testing/database";
import { sequenceStage } from "@/testing/sequence-stage";

vi.mock("@/platform/announce", () => ({ announce: vi.fn() }));

const { database, empty } = await testDatabase();
const data = await testDataFolder();
const context = systemContext("test", { db: database });
const stage = sequenceStage(database);
beforeEach(() => empty());

const fixed = (...prerollIds: number[]) => ({ type: "fixed" as const, prerollIds });
const random = (categoryId: number | null, count = 1) => ({ type: "random" as const, categoryId, count });

describe("for the programme", () => {
  it("rolls each request in its order, with paths, and says when there is nothing to roll", async () => {
    const one = await stage.clip("one.mp4");
    const two = await stage.clip("two.mp4", { isManaged: false, path: "/shelf/two.mp4" });
    const [a, b] = [await stage.category("A", [one]), await stage.category("B", [two])];
    const open = await createSequence(context, { name: "Open", blocks: [random(null)] });
    const gone = await createSequence(context, { name: "Gone", blocks: [fixed(one)] });
    await deleteSequence(context, { id: gone.id });
    const request = (sequenceId: number, defaultCategoryId: number | null) => ({
      sequenceId,
      defaultCategoryId,
      seed: "seed",
    });
    const answers = await expandSequences(database, [
      request(open.id, b),
      request(gone.id, a),
      request(open.id, a),
      request(77, a),
    ]);
    expect(answers).toEqual([
      {
        sequenceId: open.id,
        name: "Open",
        clips: [
          {
            id: two,
            fileName: "two.mp4",
            displayName: null,
            absolutePath: "/shelf/two.mp4",
            durationSeconds: 10,
            thumbnail: null,
            blockIndex: 0,
          },
        ],
        warnings: [],
      },
      {
        sequenceId: gone.id,
        name: null,
        clips: [],
        warnings: ["The sequence Gone was deleted: bring it back, or choose something else."],
      },
      expect.objectContaining({
        name: "Open",
        clips: [expect.objectContaining({ id: one, absolutePath: expect.stringContaining(data.path) })],
      }),
      {
        sequenceId: 77,
        name: null,
        clips: [],
        warnings: ["A sequence that should play no longer exists."],
      },
    ]);
    expect(await expandSequences(database, [])).toEqual([]);
  });

  it("finds the newest coming-soon video of a layout", async () => {
    const made = (at: string) => ({
      kind: "coming-soon-list" as const,
      kindDetails: { layout: "grid" },
      createdAt: new Date(at),
    });
    const newest = await stage.clip("new.mp4", made("2027-10-02T00:00:00Z"));
    await stage.clip("old.mp4", made("2027-10-01T00:00:00Z"));
    const [roll] = await expandBlocks(database, [
      { blocks: [{ type: "coming-soon-list", layout: "grid" }], seed: "", defaultCategoryId: null },
    ]);
    expect(roll?.clips.map((clip) => clip.id)).toEqual([newest]);
  });
});
