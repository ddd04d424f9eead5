import { describe, expect, it, vi } from "vitest";
import type { SendOptions } from "./send-upload";
import type { UploadOutcome } from "./upload-answer";
import type { NewUpload, UploadItem } from "./upload-queue";
import { createUploadStore, type UploadStoreParts } from "./upload-store";

interface Call {
  item: UploadItem;
  options: SendOptions;
  answer: (outcome: UploadOutcome) => void;
}

function setUp(parts: Partial<UploadStoreParts> = {}) {
  const calls: Call[] = [];
  const store = createUploadStore({
    send: (item, _file, options) =>
      new Promise((answer) => {
        calls.push({ item, options, answer });
      }),
    isServerUp: async () => true,
    isReadable: async () => true,
    nowMs: () => 0,
    ...parts,
  });
  const add = (...names: string[]) => {
    const uploads = names.map((name): NewUpload => ({ name, sizeBytes: 3, categoryId: 5, refusal: null }));
    store.add(
      uploads,
      names.map((name) => new File(["abc"], name)),
    );
  };
  const states = () => store.snapshot().queue.items.map((item) => item.state);
  return { store, calls, add, states };
}

const done: UploadOutcome = {
  type: "done",
  clip: {
    id: 1,
    thumbnailUrl: null,
    durationSeconds: 1,
    sizeBytes: 3,
    videoCodec: "h264",
    width: 1,
    height: 1,
  },
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("the upload store", () => {
  it("keeps three on the way and starts the next when one is done", async () => {
    const { calls, add, states } = setUp();
    add("a", "b", "c", "d");
    expect(calls.map((call) => call.item.name)).toEqual(["a", "b", "c"]);
    calls[0]?.answer(done);
    await settled();
    expect(calls.map((call) => call.item.name)).toEqual(["a", "b", "c", "d"]);
    expect(states()).toEqual(["done", "sending", "sending", "sending"]);
  });

  it("breaks off the transfer of a file that is taken off the list", () => {
    const { store, calls, add } = setUp();
    add("a");
    store.dispatch({ type: "removed", ids: [1] });
    expect(calls[0]?.options.signal.aborted).toBe(true);
    expect(store.snapshot().queue.items).toEqual([]);
  });

  it("sends a duplicate again with the decision", async () => {
    const { store, calls, add } = setUp();
    add("a");
    calls[0]?.answer({ type: "duplicate", reason: "Same content.", existingId: 9 });
    await settled();
    store.dispatch({ type: "decided", ids: [1], choice: "replace" });
    expect(calls[1]?.item).toMatchObject({ name: "a", onDuplicate: "replace" });
  });

  it("holds everything while the server is down, and goes on by itself", async () => {
    vi.useFakeTimers();
    try {
      let up = false;
      const { calls, add, states, store } = setUp({ isServerUp: async () => up });
      add("a", "b", "c", "d");
      calls[0]?.answer({ type: "broke-off" });
      await vi.advanceTimersByTimeAsync(0);
      expect(states()).toEqual(["waiting", "sending", "sending", "waiting"]);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(calls).toHaveLength(3);
      up = true;
      await vi.advanceTimersByTimeAsync(5000);
      expect(store.snapshot().queue.held).toBe(false);
      expect(calls.map((call) => call.item.name)).toEqual(["a", "b", "c", "a"]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("says so when only this transfer broke, and when the file is gone from the disk", async () => {
    const one = setUp();
    one.add("a");
    one.calls[0]?.answer({ type: "broke-off" });
    await settled();
    expect(one.store.snapshot().queue.items[0]?.reason).toContain("broke off");

    const two = setUp({ isReadable: async () => false });
    two.add("a");
    two.calls[0]?.answer({ type: "broke-off" });
    await settled();
    expect(two.store.snapshot().queue.items[0]?.reason).toContain("no longer be read");
  });

  it("gathers progress and tells its listeners once for many steps", async () => {
    vi.useFakeTimers();
    try {
      const { store, calls, add } = setUp();
      add("a");
      const told = vi.fn();
      store.subscribe(told);
      for (let sent = 1; sent <= 3; sent += 1) calls[0]?.options.onProgress(sent);
      await vi.advanceTimersByTimeAsync(200);
      expect(told).toHaveBeenCalledTimes(1);
      expect(store.snapshot().queue.items[0]?.sentBytes).toBe(3);
    } finally {
      vi.useRealTimers();
    }
  });
});
