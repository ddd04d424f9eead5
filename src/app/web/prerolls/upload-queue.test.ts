import { describe, expect, it } from "vitest";
import {
  emptyQueue,
  type NewUpload,
  type UploadAction,
  type UploadedClip,
  type UploadQueue,
  uploadReducer,
  uploadsAtOnce,
  uploadsToStart,
} from "./upload-queue";
import { uploadTotals } from "./upload-totals";

const file = (name: string, extra: Partial<NewUpload> = {}): NewUpload => ({
  name,
  sizeBytes: 100,
  categoryId: null,
  refusal: null,
  ...extra,
});
const clip: UploadedClip = {
  id: 7,
  thumbnailUrl: "/t/7",
  durationSeconds: 12,
  sizeBytes: 100,
  videoCodec: "h264",
  width: 1920,
  height: 1080,
};

const run = (...actions: UploadAction[]): UploadQueue => actions.reduce(uploadReducer, emptyQueue);
const adding = (...uploads: NewUpload[]): UploadAction => ({ type: "added", uploads });
const start = (id: number): UploadAction => ({ type: "started", id });
const states = (queue: UploadQueue) => queue.items.map((item) => item.state);

describe("adding", () => {
  it("numbers files in the order they came, over several additions", () => {
    const queue = run(adding(file("a"), file("b")), adding(file("c")));
    expect(queue.items.map((item) => [item.id, item.name])).toEqual([
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ]);
  });

  it("lists what is not worth sending with its reason, and never starts it", () => {
    const queue = run(adding(file("a.txt", { refusal: "Not a video." }), file("b.mp4")));
    expect(states(queue)).toEqual(["refused", "waiting"]);
    expect(uploadsToStart(queue).map((item) => item.name)).toEqual(["b.mp4"]);
  });

  it("begins a new batch after rest: what arrived is dropped, what needs a person stays", () => {
    const before = run(adding(file("a"), file("bad", { refusal: "No." })), start(1), {
      type: "done",
      id: 1,
      clip,
    });
    const queue = uploadReducer(before, adding(file("c")));
    expect(queue.items.map((item) => item.name)).toEqual(["bad", "c"]);
    expect(uploadTotals(queue)).toMatchObject({ files: 1, totalBytes: 100, needPerson: 1 });
  });

  it("joins the batch that is still under way", () => {
    const queue = run(adding(file("a")), start(1), adding(file("b")));
    expect(uploadTotals(queue)).toMatchObject({ files: 2, totalBytes: 200 });
  });
});

describe("starting", () => {
  it("starts no more than its limit, counting what is being checked", () => {
    const many = Array.from({ length: 6 }, (_, index) => file(`f${index}`));
    let queue = run(adding(...many));
    expect(uploadsToStart(queue)).toHaveLength(uploadsAtOnce);
    for (const item of uploadsToStart(queue)) queue = uploadReducer(queue, start(item.id));
    queue = uploadReducer(queue, { type: "sent", id: 1 });
    expect(uploadsToStart(queue)).toEqual([]);
    queue = uploadReducer(queue, { type: "done", id: 1, clip });
    expect(uploadsToStart(queue).map((item) => item.id)).toEqual([uploadsAtOnce + 1]);
  });

  it("starts nothing while the server is out of reach, and goes on with the same file first", () => {
    const lost = run(adding(file("a"), file("b")), start(1), { type: "connection-lost", id: 1 });
    expect(lost.held).toBe(true);
    expect(uploadsToStart(lost)).toEqual([]);
    const back = uploadReducer(lost, { type: "connection-back" });
    expect(uploadsToStart(back).map((item) => item.id)).toEqual([1, 2]);
    expect(back.items[0]).toMatchObject({ sentBytes: 0, lostConnection: false });
  });
});

describe("outcomes", () => {
  const sending = run(adding(file("a"), file("b")), start(1), start(2));

  it("keeps rows that did not change as the same objects", () => {
    const next = uploadReducer(sending, { type: "progressed", sentBytes: new Map([[1, 40]]) });
    expect(next.items[0]).toMatchObject({ sentBytes: 40 });
    expect(next.items[1]).toBe(sending.items[1]);
  });

  it("never shows more sent than the file has: the form around it counts too", () => {
    const next = uploadReducer(sending, { type: "progressed", sentBytes: new Map([[1, 900]]) });
    expect(next.items[0]?.sentBytes).toBe(100);
  });

  it("ignores an answer for a file that was taken off meanwhile", () => {
    const gone = uploadReducer(sending, { type: "removed", ids: [1] });
    expect(uploadReducer(gone, { type: "done", id: 1, clip }).items.map((item) => item.id)).toEqual([2]);
  });

  it("ignores a second answer for the same file", () => {
    const done = uploadReducer(sending, { type: "done", id: 1, clip });
    expect(uploadReducer(done, { type: "failed", id: 1, reason: "late" }).items[0]?.state).toBe("done");
  });

  it("tries again only what failed: a refusal is the last word", () => {
    const queue = [
      { type: "failed", id: 1, reason: "broke" },
      { type: "refused", id: 2, reason: "no video" },
      { type: "retried", ids: [1, 2] },
    ].reduce<UploadQueue>((before, action) => uploadReducer(before, action as UploadAction), sending);
    expect(states(queue)).toEqual(["waiting", "refused"]);
    expect(queue.items[0]?.reason).toBeNull();
  });

  it.each([
    ["skip", "skipped", "ask"],
    ["keep-both", "waiting", "keep-both"],
    ["replace", "waiting", "replace"],
  ] as const)("a duplicate with the choice %s becomes %s", (choice, state, onDuplicate) => {
    const duplicate = uploadReducer(sending, { type: "duplicate", id: 1, reason: "Same", existingId: 4 });
    const queue = uploadReducer(duplicate, { type: "decided", ids: [1, 2], choice });
    expect(queue.items[0]).toMatchObject({ state, onDuplicate });
    expect(queue.items[1]?.state).toBe("sending");
  });

  it("clearing leaves only what is under way", () => {
    const queue = uploadReducer(uploadReducer(sending, { type: "done", id: 1, clip }), { type: "cleared" });
    expect(queue.items.map((item) => item.id)).toEqual([2]);
  });
});

describe("totals", () => {
  it("leaves out what cannot arrive any more, so that the bar can reach its end", () => {
    const queue = run(
      adding(file("a"), file("b"), file("c", { refusal: "No." })),
      start(1),
      start(2),
      { type: "done", id: 1, clip },
      { type: "failed", id: 2, reason: "broke" },
    );
    expect(uploadTotals(queue)).toEqual({
      files: 3,
      settledFiles: 3,
      addedFiles: 1,
      movingFiles: 0,
      sentBytes: 100,
      totalBytes: 100,
      needPerson: 2,
      duplicates: 0,
      failed: 1,
      busy: false,
    });
  });
});
