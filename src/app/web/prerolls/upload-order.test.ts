import { describe, expect, it } from "vitest";
import { uploadOrder } from "./upload-order";
import { emptyQueue, type UploadAction, uploadReducer } from "./upload-queue";

const clip = {
  id: 1,
  thumbnailUrl: null,
  durationSeconds: 1,
  sizeBytes: 1,
  videoCodec: null,
  width: null,
  height: null,
};
const names = ["a", "b", "c", "d", "e"];
const uploads = names.map((name) => ({ name, sizeBytes: 1, categoryId: null, refusal: null }));
const orderAfter = (...actions: UploadAction[]) =>
  uploadOrder(
    [{ type: "added", uploads } as const, ...actions].reduce<typeof emptyQueue>(uploadReducer, emptyQueue)
      .items,
  )
    .map((item) => item.name)
    .join("");

const outcome = (id: number, failed: boolean): UploadAction[] => [
  { type: "started", id },
  failed ? { type: "failed", id, reason: "broke" } : { type: "done", id, clip },
];

describe("uploadOrder", () => {
  it("shows what moves, then the newest outcomes, then the line", () => {
    expect(orderAfter(...outcome(1, true), ...outcome(2, false), { type: "started", id: 3 })).toBe("cbade");
  });

  it("at rest puts what needs a person on top", () => {
    const all = [1, 2, 3, 4, 5].flatMap((id) => outcome(id, id === 2 || id === 4));
    expect(orderAfter(...all)).toBe("dbeca");
  });
});
